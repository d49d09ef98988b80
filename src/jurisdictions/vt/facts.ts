import type { ChoiceFact, Fact } from '../../rules/fact'
import { choice, date, number, yesNo } from '../../rules/kinds'
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
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { offenses } from './offenses'

export {
  ageAtOffense,
  amountGrams,
  citizenshipConcern,
  laterConviction,
  offenseDate,
  owesFines,
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
}

export const courtLevel = choice('courtLevel', 'case', ['state', 'federal', 'other_state'], { spot: 'court' })
export const offense = choice(
  'offense',
  'charge',
  offenses.map(({ id }) => id),
  { spot: 'section' },
)
/** The level of small possession and growing is asked: the docket governs where it says felony or civil. */
export const offenseLevel = choice('offenseLevel', 'charge', ['misdemeanor', 'felony', 'civil'], {
  bounds: [
    {
      by: 'offense',
      leaves: {
        'vt-sell-misd': ['misdemeanor'],
        'vt-furnish-u21-misd': ['misdemeanor'],
        'vt-paraphernalia-sale': ['misdemeanor'],
        'vt-poss-felony': ['felony'],
        'vt-cultivate-felony': ['felony'],
        'vt-sell-felony': ['felony'],
        'vt-traffic': ['felony'],
        'vt-sell-minor': ['felony'],
        'vt-civil-4230a': ['civil'],
        'vt-civil-4230b': ['civil'],
      },
    },
  ],
})
export const disposition = choice('disposition', 'charge', [
  'convicted',
  'deferred_sentence',
  'diversion',
  'dismissed',
  'acquitted',
  'no_probable_cause',
  'never_charged',
])
export const dispositionDate = date('dispositionDate', 'charge', { after: 'offenseDate', spot: 'decided' })
export const giftNoSale = yesNo('giftNoSale', 'charge')
export const maturePlants = number('maturePlants', 'charge', 'plants', 1e5)
export const immaturePlants = number('immaturePlants', 'charge', 'plants', 1e5)
// Money owed in any case counts, so it is asked once of the person.
export const owesRestitution = yesNo('owesRestitution', 'person')
export const owesSurcharges = choice('owesSurcharges', 'person', ['yes', 'no', 'waived'])
export const sameCaseOtherOffenses = yesNo('sameCaseOtherOffenses', 'case', { aboutOtherCharges: true })
export const nonqualifyingRecord = yesNo('nonqualifyingRecord', 'person')
export const listedCrimeLast10 = yesNo('listedCrimeLast10', 'person')
export const cdlHolder = yesNo('cdlHolder', 'person')
export const offenseInVehicle = yesNo('offenseInVehicle', 'case')
export const deniedDate = date('deniedDate', 'case', { mayBeNone: true })
export const recordStillShows = yesNo('recordStillShows', 'case')
export const prosecutorAgrees = yesNo('prosecutorAgrees', 'case')
export const pardoned = choice('pardoned', 'charge', ['no', 'unconditional', 'conditional'])
export const county: ChoiceFact = choice(
  'county',
  'case',
  [
    'Addison',
    'Bennington',
    'Caledonia',
    'Chittenden',
    'Essex',
    'Franklin',
    'Grand Isle',
    'Lamoille',
    'Orange',
    'Orleans',
    'Rutland',
    'Washington',
    'Windham',
    'Windsor',
  ],
  { spot: 'court', named: true },
)

/** Everything that Vermont's rules and notices may turn on. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  county,
  offense,
  offenseLevel,
  disposition,
  dispositionDate,
  offenseDate,
  birthDate,
  ageAtOffense,
  convictionDate,
  sentenceStatus,
  sentenceEndDate,
  recordStillShows,
  giftNoSale,
  substance,
  amountGrams,
  plantCount,
  maturePlants,
  immaturePlants,
  owesFines,
  owesRestitution,
  owesSurcharges,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  sameCaseOtherOffenses,
  nonqualifyingRecord,
  listedCrimeLast10,
  cdlHolder,
  offenseInVehicle,
  deniedDate,
  prosecutorAgrees,
  pardoned,
]
