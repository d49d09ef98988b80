/** The 15 counties. */
export const counties: readonly string[] = [
  'Apache',
  'Cochise',
  'Coconino',
  'Gila',
  'Graham',
  'Greenlee',
  'La Paz',
  'Maricopa',
  'Mohave',
  'Navajo',
  'Pima',
  'Pinal',
  'Santa Cruz',
  'Yavapai',
  'Yuma',
]
