import {
  all,
  always,
  any,
  before,
  type Condition,
  cite,
  cited,
  is,
  isNone,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import {
  type Also,
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notYet,
} from '../../../rules/decision'
import { birthDate, laterConviction, substance } from '../../facts'
import {
  caseType,
  convictionDate,
  disposition,
  laterConvictionDate,
  laterReleaseDate,
  outOfStateRecord,
  releaseDate,
  unsealableConviction,
} from '../facts'
import { isFelony, isPossession, unsureOfCase } from './charges'

const SEAL = 'ma-100a-seal-time'
const SECTION = cite('G.L. c. 276, s. 100A, first par. (1)-(5)')

const reconvicted = is(laterConviction, 'yes')

/** From the finding or the last way out of jail. Probation and parole do not count. */
const fromFinding = (years: number) =>
  moment([convictionDate, releaseDate, laterReleaseDate], { years, leapDay: 'feb28' })
const fromLaterFinding = (years: number) =>
  moment([convictionDate, releaseDate, laterReleaseDate, laterConvictionDate], { years, leapDay: 'feb28' })

const yearsOver = (years: number): Condition =>
  any(all(reconvicted, since(fromLaterFinding(years))), all(maybe(not(reconvicted)), since(fromFinding(years))))

/** 3 years for a misdemeanor, 7 for a felony; a level that cannot be found out counts as a misdemeanor. */
const waitOver = cited(any(all(maybe(not(isFelony)), yearsOver(3)), all(isFelony, yearsOver(7))), SECTION)

const undated: Condition = any(unsure(convictionDate), isNone(convictionDate))
const laterUndated: Condition = all(reconvicted, any(unsure(laterConvictionDate), isNone(laterConvictionDate)))

/** Nobody should sign the affidavit before these are looked at. */
const needsLook: Condition = any(
  undated,
  laterUndated,
  unsure(releaseDate),
  unsure(laterReleaseDate),
  is(outOfStateRecord, 'yes'),
  is(unsealableConviction, 'yes'),
)

const pardoned = (also: Also): Decision => [
  branch(
    'pardoned',
    before(birthDate, '2003-03-14'),
    alreadyCleared('ma-healey-pardon-2024', 'pardoned', { also: [also] }),
  ),
  branch(
    'pardon-age-unclear',
    any(unsure(birthDate), before(birthDate, '2003-04-04')),
    likelyEligible('ma-healey-pardon-2024', 'pardoned', { also: [also] }),
  ),
]

/** Step 5: the pardon of 2024 is the answer where sealing by mail (step 8) is not open; where it is, step 8 answers. */
export const pardon: Decision = [
  branch(
    'pardoned-kind',
    all(
      isPossession,
      // "Class D" is pardoned as marijuana; a drug known to be another is not.
      maybe(not(is(substance, 'other'))),
      is(disposition, 'convicted'),
      before(convictionDate, '2024-03-13'),
      is(caseType, 'adult'),
    ),
    [
      branch('seal-needs-look', needsLook, pardoned({ path: SEAL, outcome: 'get_help' })),
      branch(
        'seal-waits-for-later-case',
        all(reconvicted, not(waitOver)),
        pardoned({ path: SEAL, outcome: 'not_yet', opens: fromLaterFinding(3) }),
      ),
      branch('seal-waits', not(waitOver), pardoned({ path: SEAL, outcome: 'not_yet', opens: fromFinding(3) })),
    ],
    cite('Pardon announced 13 March 2024, effective 3 April 2024', 'https://www.mass.gov/marijuana-pardons'),
    cite('G.L. c. 127, s. 152'),
  ),
]

const doubtful: Condition = any(
  unsure(laterConviction),
  unsure(outOfStateRecord),
  unsure(unsealableConviction),
  unsureOfCase,
  // Which rule Probation applies to a youthful offender is not settled.
  is(caseType, 'youthful_offender'),
)

const waits = (from: typeof fromFinding): Decision => [
  branch('seven-years-not-over', isFelony, notYet(SEAL, 'seal', from(7))),
  branch('three-years-not-over', always, notYet(SEAL, 'seal', from(3))),
]

/** Step 8: sealing a conviction by mail. What comes here is convicted: every other ending is settled before. */
export const sealByTime: Decision = [
  branch('finding-undated', undated, getHelp(null, 'none'), SECTION),
  branch('later-case-undated', laterUndated, getHelp(null, 'none'), SECTION),
  branch('release-undated', unsure(releaseDate), getHelp(null, 'none'), SECTION),
  branch('later-jail-undated', unsure(laterReleaseDate), getHelp(null, 'none'), SECTION),
  branch(
    'case-elsewhere',
    is(outOfStateRecord, 'yes'),
    getHelp(null, 'none'),
    SECTION,
    cite('Petition to Seal (OCP 4/12), affidavit 2/3'),
  ),
  branch(
    'never-sealed-conviction',
    is(unsealableConviction, 'yes'),
    getHelp(null, 'none'),
    SECTION,
    cite('Petition to Seal (OCP 4/12), affidavit 2/3(e)'),
  ),
  branch('seal-wait-over', waitOver, eligible(SEAL, 'seal', { likelyIf: doubtful }), SECTION),
  branch('later-case-restarts', reconvicted, waits(fromLaterFinding), SECTION),
  branch('seal-wait-running', always, waits(fromFinding), SECTION),
]
