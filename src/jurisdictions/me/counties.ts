/** The 16 counties. */
export const counties: readonly string[] = [
  'Androscoggin',
  'Aroostook',
  'Cumberland',
  'Franklin',
  'Hancock',
  'Kennebec',
  'Knox',
  'Lincoln',
  'Oxford',
  'Penobscot',
  'Piscataquis',
  'Sagadahoc',
  'Somerset',
  'Waldo',
  'Washington',
  'York',
]
