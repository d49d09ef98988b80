/** The file of words that come with a state's papers: of the papers' own questions, of reading copies and of the guide. */
export const paperWords = (state: string): string => `${state}-papers`
