/** How one reading compares with what is expected of its sample. */
export type Score = {
  right: number
  readonly wrong: string[]
  readonly missing: string[]
  /** Values where the sample says that the paper only looks as if it answered. */
  readonly filled: string[]
  /** Lines that should stand under `unread` and do not. */
  readonly dropped: string[]
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
const object = (value: unknown): Json => (isObject(value) ? value : {})
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** Scores the JSON of a reading. A fact is right only as a fact; a suggestion of a sample may never be stated as a fact. */
export function score(found: Json, expected: Json): Score {
  const result: Score = { right: 0, wrong: [], missing: [], filled: [], dropped: [] }
  const same = (at: string, have: unknown, want: unknown): void => {
    if (isEmpty(want) ? isEmpty(have) : JSON.stringify(have) === JSON.stringify(want)) {
      if (!isEmpty(want)) result.right++
    } else if (isEmpty(have)) result.missing.push(`${at}: ${JSON.stringify(want)}`)
    else result.wrong.push(`${at}: ${JSON.stringify(have)} for ${JSON.stringify(want)}`)
  }
  const values = (at: string, have: Json, want: Json): void => {
    const [facts, suggest] = [object(have.facts), object(have.suggest)]
    for (const [fact, value] of Object.entries(object(want.facts)))
      same(`${at}.${fact}`, fact in suggest && suggest[fact] !== value ? suggest[fact] : facts[fact], value)
    for (const [fact, value] of Object.entries(object(want.suggest))) {
      same(`${at}.${fact}?`, facts[fact] ?? suggest[fact], value)
      if (fact in facts) result.wrong.push(`${at}.${fact}: a suggestion as a fact`)
    }
    for (const fact of Array.isArray(want.ask) ? want.ask : [])
      if (!(fact in object(want.suggest)) && (fact in facts || fact in suggest))
        result.filled.push(`${at}.${fact}: ${JSON.stringify(facts[fact] ?? suggest[fact])}`)
  }
  for (const key of ['kind', 'state', 'producedOn', 'complete'])
    same(`document.${key}`, object(found.document)[key] ?? null, object(expected.document)[key])
  for (const key of ['name', 'otherNames', 'birthDate', 'otherBirthDates', 'birthYear'])
    same(`person.${key}`, object(found.person)[key], object(expected.person)[key])
  const [cases, wanted] = [objects(found.cases), objects(expected.cases)]
  same('cases', cases.length, wanted.length)
  wanted.forEach((want, at) => {
    const have = cases[at] ?? {}
    for (const key of [
      'court',
      'courtId',
      'caseNumber',
      'arrestDate',
      'arrestAgency',
      'filedDate',
      'arraignmentDate',
      'state',
      'client',
      'otherNumbers',
    ])
      same(`${at}.${key}`, have[key], want[key])
    values(`${at}`, have, want)
    const [counts, wantedCounts] = [objects(have.counts), objects(want.counts)]
    same(`${at}.counts`, counts.length, wantedCounts.length)
    wantedCounts.forEach((wantedCount, place) => {
      const count = counts[place] ?? {}
      const name = `${at}/${place}`
      for (const key of [
        'number',
        'section',
        'text',
        'level',
        'disposition',
        'dispositionDate',
        'sentence',
        'flags',
        'later',
        'noc',
        'amendedTo',
        'amendedFrom',
      ])
        same(`${name}.${key}`, count[key], wantedCount[key])
      offense(`${name}.offenseId`, count, wantedCount)
      values(name, count, wantedCount)
    })
  })
  const lines = objects(found.unread).map(({ line }) => plain(line))
  for (const { line } of objects(expected.unread))
    for (const part of String(line)
      .replace(/(?<=\S) \(.*?\)/, '')
      .split(/\.\.\.| \/ | and |\(|\)/)
      .map(plain))
      if (part.length > 3 && !lines.some((each) => each.includes(part) || part.includes(each)))
        result.dropped.push(String(line))
  return result

  function offense(at: string, have: Json, want: Json): void {
    const allowed = [want.offenseId, ...(Array.isArray(want.offenseIds) ? want.offenseIds : [])].filter(
      (id) => !isEmpty(id),
    )
    const given = [have.offenseId, ...(Array.isArray(have.offenseIds) ? have.offenseIds : [])].filter(
      (id) => !isEmpty(id),
    )
    if (allowed.length === 0 ? given.length === 0 : given.some((id) => allowed.includes(id))) result.right++
    else if (given.length === 0) result.missing.push(`${at}: ${JSON.stringify(allowed)}`)
    else result.wrong.push(`${at}: ${JSON.stringify(given)} for ${JSON.stringify(allowed)}`)
    if (!isEmpty(have.offenseId) && allowed.length > 0 && !allowed.includes(have.offenseId))
      result.wrong.push(`${at}: one crime, ${have.offenseId}, and not the right one`)
  }
}

/** What is expected of a picture of the same paper: nothing is stated, all is suggested. */
export function ofPicture(expected: Json): Json {
  const suggested = (said: Json): Json => ({
    ...said,
    facts: {},
    suggest: { ...object(said.suggest), ...object(said.facts) },
  })
  return {
    ...expected,
    cases: objects(expected.cases).map((each) => ({
      ...suggested(each),
      counts: objects(each.counts).map(suggested),
    })),
  }
}

const plain = (text: unknown): string => String(text).toUpperCase().replace(/\s+/g, ' ').trim()
