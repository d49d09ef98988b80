/** A printed section, folded: the law without its subdivision, and the subdivision as letters and digits. */
export type Folded = { readonly law: string; readonly sub: string }

/**
 * Folds a section as it is printed with the first shape that fits: `11357,A HS` is law `11357` and subdivision `a`.
 * A shape is a pattern whose groups are the parts of the law, and last its subdivision. Null when none fits.
 */
export function foldSection(printed: string, shapes: readonly string[]): Folded | null {
  const text = printed.trim().replace(/\s*([().,/:-])\s*/g, '$1')
  for (const shape of shapes) {
    const groups = new RegExp(shape, 'i').exec(text)?.slice(1)
    if (!groups) continue
    const law = groups
      .slice(0, -1)
      .flatMap((part) => (part ? [part.toUpperCase()] : []))
      .join(' ')
    return { law, sub: (groups.at(-1) ?? '').toLowerCase().replace(/[^a-z0-9]/g, '') }
  }
  return null
}
