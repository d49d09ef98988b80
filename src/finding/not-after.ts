// Instead of looking behind with `(?<!…)`: Safari before 16.4 cannot read a file that has it.

/** The matches of a global pattern, but those that stand right behind what `before` (which ends in `$`) finds. */
export function matchesNotAfter(text: string, pattern: RegExp, before: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  const each = new RegExp(pattern)
  for (let match = each.exec(text); match; match = each.exec(text)) {
    if (before.test(text.slice(0, match.index))) each.lastIndex = match.index + 1
    else found.push(match)
  }
  return found
}

/** The text with a space in place of those matches. */
export function withoutNotAfter(text: string, pattern: RegExp, before: RegExp): string {
  const matches = matchesNotAfter(text, pattern, before)
  const starts = [0, ...matches.map((match) => match.index + match[0].length)]
  return starts.map((start, place) => text.slice(start, matches[place]?.index)).join(' ')
}
