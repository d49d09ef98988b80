import type { Fact } from '../../rules/fact'
import { choice, date, number, yesNo } from '../../rules/kinds'
import {
  citizenshipConcern,
  convictionDate,
  laterConviction,
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

/** Two and a half ounces are 70.87 grams. */
const OUNCE = 28.348

export const courtLevel = choice('courtLevel', 'case', ['state', 'federal', 'tribal', 'other_state'], { spot: 'court' })
/** `none`: an arrest that came before no court. */
export const courtKind = choice('courtKind', 'case', ['superior', 'justice', 'municipal', 'juvenile', 'none'], {
  spot: 'court',
})
export const county = choice('county', 'case', counties, { named: true, spot: 'court' })
/** `no`: the case is gone from the court and the police record. */
export const stillOnRecord = yesNo('stillOnRecord', 'case')
export const disposition = choice('disposition', 'charge', [
  'convicted',
  'adjudicated',
  'dismissed',
  'acquitted',
  'never_charged',
  'pending',
])
export const offense = choice(
  'offense',
  'charge',
  offenses.map((each) => each.id),
  { spot: 'section' },
)
/** As it stands now: a felony 6 that was made a misdemeanor later is `m1`. */
export const offenseLevel = choice('offenseLevel', 'charge', [
  'f2',
  'f3',
  'f4',
  'f5',
  'f6',
  'm1',
  'm2',
  'm3',
  'petty',
  'civil',
])
export const dispositionDate = date('dispositionDate', 'charge', { after: 'birthDate', spot: 'decided' })
/** Leaf and bud; `amountWithin` is asked where it is not known. */
export const amountGrams = number('amountGrams', 'charge', 'grams', 1e6, { ounce: OUNCE, ownLimit: true })
export const concentrateGrams = number('concentrateGrams', 'charge', 'grams', 1e6, { ounce: OUNCE, ownLimit: true })
export const amountWithin = yesNo('amountWithin', 'charge')
export const growPlace = choice('growPlace', 'charge', ['home', 'elsewhere'])
export const growPersonal = yesNo('growPersonal', 'charge')
export const paraphernaliaFor = choice('paraphernaliaFor', 'charge', ['marijuana', 'other_drug', 'both'])
/** A petition to expunge that a judge denied; one thrown out for missing details is `no`. */
export const deniedBefore = yesNo('deniedBefore', 'charge')
export const warrantOut = yesNo('warrantOut', 'case')
export const olderPriorFelony = yesNo('olderPriorFelony', 'case')
export const seriousFinding = yesNo('seriousFinding', 'case')
/** A petition to seal that was denied. */
export const lastDenialDate = date('lastDenialDate', 'case', { after: 'convictionDate', mayBeNone: true })

/** The facts table of the dossier. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  courtKind,
  county,
  stillOnRecord,
  disposition,
  offense,
  offenseLevel,
  offenseDate,
  convictionDate,
  dispositionDate,
  substance,
  amountGrams,
  concentrateGrams,
  amountWithin,
  plantCount,
  growPlace,
  growPersonal,
  paraphernaliaFor,
  deniedBefore,
  warrantOut,
  sentenceStatus,
  sentenceEndDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  laterConviction,
  olderPriorFelony,
  seriousFinding,
  lastDenialDate,
]
