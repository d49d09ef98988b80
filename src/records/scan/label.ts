/** What stands after a label, up to the next column: `Docket: 04M07712   Filed: …` gives `04M07712`. Null when it is not there or empty. */
export function afterLabel(text: string, label: string): string | null {
  const found = new RegExp(`(?:^|[^A-Za-z])${label}\\s*[:#.]*\\s*(\\S.*?)(?:\\s{2,}|$)`, 'i').exec(text)
  const value = found?.[1]?.trim().replace(/\s+/g, ' ')
  return value && !/^[A-Z][A-Za-z ]*:$/.test(value) ? value : null
}

/** The cells of a line: what at least two spaces part. */
export const cellsOf = (text: string): readonly string[] => text.trim().split(/\s{2,}/)

/** One space where several stood. */
export const oneSpace = (text: string): string => text.trim().replace(/\s+/g, ' ')
