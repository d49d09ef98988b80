import { all, any, type Citation, type Condition, cite, is, maybe, unsure } from '../../../rules/condition'
import type { Also } from '../../../rules/decision'
import { substance } from '../../facts'
import { offense, offenseLevel } from '../facts'

/** Classes of crime exist since this day. */
export const CLASSES_DAY = '1976-05-01'

/** Marijuana became legal: a listed Class D crime counts only when committed before. */
export const LEGAL_DAY = '2017-01-30'

export const SEAL = 'seal'
export const NONE = 'none'
export const CLASS_E = 'me-seal-class-e'
export const CLASS_D = 'me-seal-marijuana-class-d'

export const title15 = (pinpoint: string): Citation => cite(`15 M.R.S. § ${pinpoint}`)
export const title17A = (pinpoint: string): Citation => cite(`17-A M.R.S. § ${pinpoint}`)

/** Where no motion is open, the governor may still pardon. */
export const pardon: { readonly also: readonly Also[] } = { also: [{ path: 'me-pardon', outcome: 'get_help' }] }

/** A civil violation. A crime named with it, or a class of crime with a civil ticket, is not taken for an answer. */
export const isCivil: Condition = any(
  all(is(offense, 'me-civil-2383', 'me-civil-paraphernalia'), maybe(is(offenseLevel, 'civil'))),
  all(is(offenseLevel, 'civil'), unsure(offense)),
)

export const isClassE = is(offenseLevel, 'classE')
export const isClassD = is(offenseLevel, 'classD')

/** The five crimes of § 2261(6)(B). */
export const isListedD: Condition = is(
  offense,
  'me-aggcult-1105d-a4',
  'me-aggcult-1105d-b14',
  'me-aggcult-1105d-d4',
  'me-agg-former-1105',
  'me-poss-former-1107-d',
)

/** Older sections under which the judgment must show that it was Class D and about marijuana. */
export const isFormerSection: Condition = is(offense, 'me-agg-former-1105', 'me-poss-former-1107-d')

export const isClassECrime: Condition = is(
  offense,
  'me-poss-class-e-1107a',
  'me-poss-class-e-2003',
  'me-poss-former-1107-e',
  'me-cult-class-e',
  'me-paraphernalia-class-e',
  'me-other-class-e',
)

/** The class on the judgment governs; a crime named with another class than the judgment shows is not taken for an answer. */
export const isUnlistedD: Condition = all(
  is(
    offense,
    'me-poss-class-d-1107a',
    'me-cult-class-d',
    'me-aggcult-1105d-c4',
    'me-furnish-class-d',
    'me-traffic-class-d',
    'me-other-class-d',
  ),
  maybe(isClassD),
)
/** The old sections named every drug; only a conviction about marijuana is on the list. */
export const isOtherDrug: Condition = all(isFormerSection, isClassD, is(substance, 'other'))
export const isFelony: Condition = all(is(offense, 'me-felony'), maybe(is(offenseLevel, 'classA', 'classB', 'classC')))
