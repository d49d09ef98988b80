/** Words that every clerk knows shortened, longest gain first. Never put to a person's name. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bHealth and Safety Code\b/g, 'Health & Saf. Code'],
  [/\bDistrict Attorney\b/g, 'Dist. Atty.'],
  [/\bDepartment\b/g, 'Dept.'],
  [/\bPossession\b/g, 'Poss.'],
  [/\bpossession\b/g, 'poss.'],
  [/\bMisdemeanor\b/g, 'Misd.'],
  [/\bmisdemeanor\b/g, 'misd.'],
  [/\bwith intent to\b/g, 'w/ intent to'],
  [/\bBoulevard\b/g, 'Blvd.'],
  [/\bApartment\b/g, 'Apt.'],
  [/\bAvenue\b/g, 'Ave.'],
  [/\bStreet\b/g, 'St.'],
  [/\bDrive\b/g, 'Dr.'],
  [/\bRoad\b/g, 'Rd.'],
  [/\bSuite\b/g, 'Ste.'],
  [/\bBuilding\b/g, 'Bldg.'],
  [/\bHighway\b/g, 'Hwy.'],
  [/\bCounty\b/g, 'Cnty.'],
  [/\bUniversity\b/g, 'Univ.'],
  [/\bJustice Court\b/g, 'Justice Ct.'],
  [/\bCircuit Court\b/g, 'Cir. Ct.'],
]

/** Words of charges, shortened only where that is not enough. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/\bmarijuana\b/g, 'marij.'],
  [/\bMarijuana\b/g, 'Marij.'],
  [/\bCultivation of\b/g, 'Cultiv.'],
  [/\b(Poss\.|poss\.) of\b/g, '$1'],
  [/\bDistribution of\b/g, 'Distrib.'],
  [/\bdistribution of\b/g, 'distrib.'],
  [/\bmanufacture\b/g, 'manuf.'],
  [/\bManufacture\b/g, 'Manuf.'],
]

/** The text as it stands, then with known words shortened, each once. */
export function lengths(text: string): readonly string[] {
  const short = shorten(text, SHORT)
  return [...new Set([text, short, shorten(short, SHORTER)])]
}

const shorten = (text: string, words: typeof SHORT): string =>
  words.reduce((said, [word, shortened]) => said.replace(word, shortened), text)
