import type { Proposed, ProposedCharge } from '../../records/answers'

/** The days of a record as it prints them. */
const DAYS = /\b(?:(?:19|20)\d{6}|(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))\b/g

/** How records print a level and an outcome. */
const LEVEL =
  /\b(?:class [a-e]\d? )?(?:unclassified |gross |petty )?(?:felony|misdemeanor|infraction|violation|offense)(?: class [a-e]\d?)?\b/i
const OUTCOME =
  /\b(?:convict\w*|(?:found |pled |plea |pleaded )?guilty\w*|dismiss\w*|acquit\w*|nolle\w*|prosequi|set aside|continued without\w*)/i

/** Which piece of its line an answer was read from; the whole line where that cannot be told. */
export function pieceRead({ fact, answer, source }: Proposed, charge: ProposedCharge | undefined): string {
  const text = source?.text ?? ''
  const value = 'value' in answer ? String(answer.value) : ''
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayIn(text, value) ?? ''
  if (fact === 'offense' || fact === 'substance')
    return [charge?.section, charge?.text].find((each) => each && text.includes(each)) ?? text
  if (text.includes(value)) return value
  // A label, then what it says.
  const said = text.includes(':') ? text.slice(text.indexOf(':') + 1).trim() : ''
  if (said !== '' && dayIn(said) === undefined) return said
  const known = (fact === 'offenseLevel' ? LEVEL : OUTCOME).exec(text)?.[0]
  return known ?? text.replace(DAYS, '').trim()
}

/** The day in a line, as printed. */
function dayIn(text: string, day?: string): string | undefined {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  const found = [...text.matchAll(DAYS)].map(([each]) => each)
  if (day === undefined) return found[0]
  const parts = [year.slice(2), month, date].map(Number)
  return found.find((each) => parts.every((part) => numbersIn(each).includes(part)))
}

/** The numbers of a printed day, its year in two digits. */
const numbersIn = (day: string): readonly number[] =>
  (/^\d{8}$/.test(day) ? [day.slice(0, 4), day.slice(4, 6), day.slice(6)] : day.split(/\D/)).map(
    (part) => Number(part) % (part.length === 4 ? 100 : 1_000),
  )
