import type { Disposition, Later } from '../../../records/reading'

const OUTCOMES: readonly (readonly [RegExp, Disposition])[] = [
  [/SETASIDE|1203\.?4/, 'set_aside'],
  [/^DEJ(GRANTED)?$|DEFERREDENTRY/, 'deferred'],
  [/^DIVER(TED|SION)/, 'diverted'],
  [/^(CASE)?DISM|^DISMISSED/, 'dismissed'],
  [/ACQUIT|NOTGUILTY/, 'acquitted'],
  [/PROS(ECUTOR)?REJ|DETENTIONONLY|RELEASED|NOTFILED|REJECTED/, 'not_filed'],
  [/PETITIONSUSTAINED|WARDOFCOURT/, 'juvenile'],
  [/^CONVICTED/, 'convicted'],
]

/** What became of a count, by the words after `DISPO:`. What is not known is unknown. A juvenile court convicts nobody. */
export function outcomeOf(printed: string, isYoung: boolean): Disposition {
  const said = printed.toUpperCase().replace(/\s+/g, '')
  const found = OUTCOMES.find(([pattern]) => pattern.test(said))?.[1] ?? 'unknown'
  return isYoung && found !== 'dismissed' && found !== 'unknown' ? 'juvenile' : found
}

/** What a later entry under a count says, or null when it answers nothing. */
export function laterOf(printed: string): Later['what'] | null {
  const said = printed.toUpperCase()
  if (/SET ASIDE|1203\.4|1203\.41/.test(said)) return 'set_aside'
  if (/PROB\w*\s+(REVO\w*)/.test(said) && !/REINST/.test(said)) return 'probation_revoked'
  if (/PROB\w*\s+(TERM\w*|DISCH\w*|COMPL\w*)/.test(said)) return 'probation_ended'
  if (/DISM/.test(said)) return 'dismissed'
  if (/MODIF|RESENT|AMEND|REDUC/.test(said)) return 'amended'
  return null
}
