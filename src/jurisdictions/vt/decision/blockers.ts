import { any, type Citation, type Condition, is, moment, not, since, unsure } from '../../../rules/condition'
import { branch, type Decision, type Verdict } from '../../../rules/decision'
import * as law from '../citations'
import {
  courtLevel,
  deniedDate,
  laterConviction,
  owesFines,
  owesRestitution,
  owesSurcharges,
  pendingCharges,
  sentenceStatus,
} from '../facts'
import { commercialLicense, otherDrug } from './conditions'

/** The day from which a petition refused before may be filed again. */
export const twoYearsAfterDenial = moment([deniedDate], { years: 2, leapDay: 'mar1' })

/** A petition refused less than two years ago. */
export const deniedRecently = not(since(twoYearsAfterDenial))

/** What each blocker leads to on the path at hand. */
type Blocked = { readonly held: Verdict; readonly lawyer: Verdict; readonly denied: Verdict }

/** What stops a petition for now, in the order of the dossier: sentence, money, open charge, license, denial. */
export function blockers({ held, lawyer, denied }: Blocked, ...conditions: Citation[]): Decision {
  return [
    branch('sentence-not-finished', is(sentenceStatus, 'supervision', 'serving'), held, ...conditions),
    branch('fine-owed', is(owesFines, 'yes'), held, ...conditions),
    branch('restitution-owed', is(owesRestitution, 'yes'), held, ...conditions),
    branch('surcharge-owed', is(owesSurcharges, 'yes'), held, ...conditions, law.SURCHARGE_WAIVER),
    branch('charge-pending', is(pendingCharges, 'yes'), held, law.PENDING),
    branch('commercial-license', commercialLicense, lawyer, law.COMMERCIAL_LICENSE),
    branch('denied-recently', deniedRecently, denied, law.DENIED),
  ]
}

const unsureOfConditions = [
  unsure(courtLevel),
  unsure(owesFines),
  unsure(owesRestitution),
  unsure(owesSurcharges),
  unsure(pendingCharges),
  unsure(deniedDate),
]

/** What lowers expungement to "likely". */
export const doubtsOfExpungement: Condition = any(otherDrug, unsure(sentenceStatus), ...unsureOfConditions)

/** What lowers sealing to "likely": the same doubts, and a later conviction that the State may point to. */
export const doubtsOfSealing: Condition = any(
  otherDrug,
  ...unsureOfConditions,
  is(laterConviction, 'yes'),
  unsure(laterConviction),
)
