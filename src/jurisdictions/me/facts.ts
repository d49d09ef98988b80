import type { Fact } from '../../rules/fact'
import { choice, date, yesNo } from '../../rules/kinds'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  citizenshipConcern,
  convictionDate,
  laterConviction,
  laterConvictionDate,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

export const courtLevel = choice('courtLevel', 'case', ['state', 'federal', 'other_state'], { spot: 'court' })
export const courtKind = choice('courtKind', 'case', ['ucd', 'superior', 'district'], { spot: 'court' })
export const county = choice('county', 'case', counties, { named: true, spot: 'court' })
export const offense = choice(
  'offense',
  'charge',
  offenses.map((each) => each.id),
  { spot: 'section' },
)
export const offenseLevel = choice('offenseLevel', 'charge', [
  'classE',
  'classD',
  'classC',
  'classB',
  'classA',
  'civil',
])
export const disposition = choice('disposition', 'charge', [
  'convicted',
  'dismissed',
  'acquitted',
  'never_charged',
  'juvenile',
])
export const dismissalPartOfPlea = yesNo('dismissalPartOfPlea', 'charge')
/** The end of the case; the arrest or summons where nobody was charged. */
export const dispositionDate = date('dispositionDate', 'charge', { after: 'birthDate', spot: 'decided' })
export const laterConvictionType = choice('laterConvictionType', 'case', ['eligible', 'other'])
export const laterSentenceEndDate = date('laterSentenceEndDate', 'case', {
  after: 'laterConvictionDate',
  mayBeFuture: true,
})
export const laterDeferredDismissal = yesNo('laterDeferredDismissal', 'case')
export const otherJurisdictionConviction = yesNo('otherJurisdictionConviction', 'case')
export const olderPriorConviction = yesNo('olderPriorConviction', 'case')
export const sameCaseOtherOffenses = yesNo('sameCaseOtherOffenses', 'case', { aboutOtherCharges: true })
export const deniedBefore = yesNo('deniedBefore', 'charge')

/** The facts table of the dossier. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  courtKind,
  county,
  offense,
  offenseLevel,
  disposition,
  dismissalPartOfPlea,
  dispositionDate,
  birthDate,
  offenseDate,
  convictionDate,
  sentenceEndDate,
  sentenceStatus,
  owesFines,
  owesRestitution,
  amountGrams,
  plantCount,
  substance,
  ageAtOffense,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  laterConvictionType,
  laterSentenceEndDate,
  laterDeferredDismissal,
  otherJurisdictionConviction,
  olderPriorConviction,
  sameCaseOtherOffenses,
  deniedBefore,
]
