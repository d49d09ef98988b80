const CODES = 'HS|PC|VC|BP|WI|FG'

/** A charge as other states' records print it for the FBI: a section in front of the text is taken apart from it. */
export function chargeText(printed: string): { readonly section: string | null; readonly text: string } {
  const plain = printed.trim().replace(/\s+/g, ' ')
  const rap = new RegExp(`^(\\d[\\w().,/-]*)\\s*(${CODES})\\s*-\\s*(.+)$`).exec(plain)
  if (rap) return { section: `${rap[1]} ${rap[2]}`, text: rap[3] ?? '' }
  const federal = /^(\d+ (?:CFR|U\.?S\.?C\.?) [\w().-]+)\s+(.+)$/i.exec(plain)
  if (federal) return { section: federal[1] ?? null, text: federal[2] ?? '' }
  return { section: null, text: plain }
}
