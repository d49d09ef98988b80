import {
  all,
  always,
  any,
  type Condition,
  cite,
  is,
  type Moment,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import {
  laterConviction,
  owesFines,
  owesRestitution,
  pendingCharges,
  sentenceEndDate,
  sentenceStatus,
} from '../../facts'
import { disposition, lastDenialDate, offenseLevel, olderPriorFelony, seriousFinding } from '../facts'
import { ars, NONE, notConvicted, SEAL } from './terms'

const sealing = (letter = '') => ars(`13-911${letter}`)
const rule361 = cite('Ariz. R. Crim. P. 36.1')
const deniedPetition = cite('Ariz. R. Crim. P. 36.1(b)')

/** Years after the sentence, by the level that stands on the judgment. */
const WAITS = [
  { years: 10, levels: is(offenseLevel, 'f2', 'f3') },
  { years: 5, levels: is(offenseLevel, 'f4', 'f5', 'f6') },
  { years: 3, levels: is(offenseLevel, 'm1') },
  { years: 2, levels: is(offenseLevel, 'm2', 'm3') },
] as const
/** What a historical prior felony adds. */
const OLDER_FELONY_YEARS = 5
const YEARS_AFTER_DENIAL = 3

const afterSentence = (years: number): Moment => moment([sentenceEndDate], { years, leapDay: 'mar1' })
const afterDenial: Moment = moment([lastDenialDate], { years: YEARS_AFTER_DENIAL, leapDay: 'mar1' })
const sentenceOpen: Condition = is(sentenceStatus, 'serving', 'supervision')
const sentenceEnded: Condition = since(moment([sentenceEndDate], { leapDay: 'mar1' }))

/** A refusal costs three years, so what is not known is found out first. */
const notSureOfAll: Condition = any(
  unsure(seriousFinding),
  unsure(laterConviction),
  unsure(owesFines),
  unsure(owesRestitution),
  unsure(pendingCharges),
  unsure(sentenceStatus),
)

const waits = (years: number): Decision => {
  const wait = afterSentence(years)
  const longer = afterSentence(years + OLDER_FELONY_YEARS)
  const older = is(olderPriorFelony, 'yes')
  return [
    branch('sentence-open', sentenceOpen, [
      branch(
        'sentence-open-older-felony',
        all(not(sentenceEnded), older),
        notYet(SEAL, 'seal', longer),
        sealing('(F)'),
      ),
      branch('sentence-open-until', not(sentenceEnded), notYet(SEAL, 'seal', wait)),
      branch('sentence-open-no-day', always, notYet(SEAL, 'seal')),
    ]),
    branch('sentence-end-unknown', unsure(sentenceEndDate), getHelp(SEAL, 'seal')),
    branch('longer-wait-running', all(not(since(longer)), older), notYet(SEAL, 'seal', longer), sealing('(F)')),
    branch('wait-running', not(since(wait)), notYet(SEAL, 'seal', wait)),
    branch(
      'older-felony-unknown',
      all(not(since(longer)), unsure(olderPriorFelony)),
      getHelp(SEAL, 'seal'),
      sealing('(F)'),
    ),
    branch('not-sure-of-all', notSureOfAll, getHelp(SEAL, 'seal'), sealing('(A)'), deniedPetition),
    branch('sealing-may-be-open', always, likelyEligible(SEAL, 'seal')),
  ]
}

/** Step 9 of the decision order: sealing, which is told and not filed here. */
export const seal: Decision = [
  branch('adjudicated', is(disposition, 'adjudicated'), getHelp(null, NONE), sealing()),
  branch('serious-finding', is(seriousFinding, 'yes'), getHelp(SEAL, 'seal'), sealing('(O)')),
  branch('denied-within-three-years', not(since(afterDenial)), notYet(SEAL, 'seal', afterDenial), deniedPetition),
  branch('not-convicted', notConvicted, likelyEligible(SEAL, 'seal'), sealing('(A)(2)')),
  branch(
    'level-without-a-wait',
    any(is(offenseLevel, 'petty', 'civil'), unsure(offenseLevel)),
    getHelp(SEAL, 'seal'),
    sealing('(E)'),
  ),
  branch('convicted-since', is(laterConviction, 'yes'), getHelp(SEAL, 'seal'), sealing('(E)')),
  branch('fines-open', is(owesFines, 'yes'), notYet(SEAL, 'seal'), sealing('(E)'), rule361),
  branch('restitution-open', is(owesRestitution, 'yes'), notYet(SEAL, 'seal'), sealing('(E)'), rule361),
  branch('charge-pending', is(pendingCharges, 'yes'), notYet(SEAL, 'seal'), sealing()),
  ...WAITS.map(({ years, levels }) => branch(`wait-${years}-years`, levels, waits(years), sealing('(E)'))),
]
