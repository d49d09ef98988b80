/** An ounce where the state's law does not count it otherwise. */
export const GRAMS_PER_OUNCE = 28.35

/** A number as people write it: `28.5`, `28,5`, `1,000`, `1/8`, `1 1/2`. */
export function parseAmount(text: string): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.')
  if (/^(\d+\.?\d*|\.\d+)$/.test(plain)) return Number(plain)
  const [, whole, top, bottom] = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(plain) ?? []
  return top !== undefined && Number(bottom) > 0 ? Number(whole ?? 0) + Number(top) / Number(bottom) : undefined
}
