const CHOICE = /\[([^[\]|]*)\|([^[\]|]*)\]/g

/** The text with each `[one|several]` settled by how many there are of what it tells. */
export function inNumber(text: string, count: number, language: string): string {
  const one = new Intl.PluralRules(language).select(count) === 'one'
  return text.replace(CHOICE, (_, single: string, several: string) => (one ? single : several))
}
