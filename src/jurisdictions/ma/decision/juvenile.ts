import {
  all,
  always,
  any,
  type Condition,
  cite,
  is,
  isNone,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { branch, type Decision, eligible, getHelp, notYet } from '../../../rules/decision'
import { laterConviction } from '../../facts'
import {
  caseType,
  convictionDate,
  laterConvictionDate,
  laterReleaseDate,
  offense,
  outOfStateRecord,
  releaseDate,
  sentenceEndDate,
} from '../facts'
import { isFelony, unsureOfCase } from './charges'

const SEAL = 'ma-100b-seal-juvenile'
const reconvicted = is(laterConviction, 'yes')

/** Unlike for adults, probation, commitment and parole count. */
const dates = [convictionDate, releaseDate, sentenceEndDate, laterReleaseDate]
const fromEnd = moment(dates, { years: 3, leapDay: 'feb28' })
const fromLaterFinding = moment([...dates, laterConvictionDate], { years: 3, leapDay: 'feb28' })

const undated: Condition = any(
  unsure(convictionDate),
  isNone(convictionDate),
  all(reconvicted, any(unsure(laterConvictionDate), isNone(laterConvictionDate))),
  unsure(sentenceEndDate),
  unsure(releaseDate),
  unsure(laterReleaseDate),
)

const waitOver: Condition = any(all(reconvicted, since(fromLaterFinding)), all(maybe(not(reconvicted)), since(fromEnd)))

const doubtful: Condition = any(
  unsure(laterConviction),
  unsure(outOfStateRecord),
  unsureOfCase,
  // Probation is said to apply the adult rules to some felony charges of juveniles.
  isFelony,
  // A crime that is not known may be one that Probation never seals.
  is(offense, 'other-not-marijuana'),
)

/** Step 7: sealing a juvenile finding by mail. */
export const juvenile: Decision = [
  branch(
    'juvenile-finding',
    is(caseType, 'juvenile'),
    [
      branch('juvenile-case-elsewhere', is(outOfStateRecord, 'yes'), getHelp(null, 'none')),
      branch('juvenile-undated', undated, getHelp(null, 'none')),
      branch('juvenile-wait-over', waitOver, eligible(SEAL, 'seal', { likelyIf: doubtful })),
      branch('juvenile-later-case', reconvicted, notYet(SEAL, 'seal', fromLaterFinding)),
      branch('juvenile-wait-running', always, notYet(SEAL, 'seal', fromEnd)),
    ],
    cite('G.L. c. 276, s. 100B'),
  ),
]
