import { all, always, before, is, maybe, not, onOrAfter, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notYet,
} from '../../../rules/decision'
import { convictionDate, offenseDate, sentenceStatus, substance } from '../../facts'
import { courtLevel, deferredEntryOutcome, offense, recordCheck, recordType } from '../facts'
import { arrest, diverted } from './arrest'
import { destruction } from './destruction'
import { fallback } from './fallback'
import { matrix } from './matrix'
import { destroyPre1976 } from './none'
import {
  ACT_DAY,
  APPLICATION,
  adult,
  afterAct,
  crimeUnknown,
  hsc,
  isDestroyed,
  isMarijuanaLaw,
  isTen,
  PETITION,
  pen,
} from './terms'

const DEFERRED = 'ca-pc1203-43'

/** Step 4: deferred entry of judgment under former Pen. Code 1000. */
const deferredEntry: Decision = [
  branch(
    'deferred-running',
    is(deferredEntryOutcome, 'still_running'),
    notYet(DEFERRED, 'dismissal'),
    pen('1203.43(b)'),
  ),
  branch(
    'diverted-since-2018',
    all(maybe(not(is(deferredEntryOutcome, 'failed_convicted'))), onOrAfter(offenseDate, '2018-01-01')),
    diverted,
    pen('851.91(a)(1)'),
  ),
  branch(
    'deferred-outcome-unknown',
    unsure(deferredEntryOutcome),
    likelyEligible(DEFERRED, 'dismissal'),
    pen('1203.43(b)'),
  ),
  branch(
    'deferred-1997-to-2016',
    all(
      is(deferredEntryOutcome, 'completed_dismissed'),
      onOrAfter(offenseDate, '1997-01-01'),
      before(offenseDate, '2017-01-01'),
    ),
    eligible(DEFERRED, 'dismissal', { likelyIf: crimeUnknown }),
    pen('1203.43(b)'),
  ),
  branch(
    'deferred-other-years',
    is(deferredEntryOutcome, 'completed_dismissed'),
    likelyEligible(DEFERRED, 'dismissal'),
    pen('1203.43(b)'),
  ),
]

/** The decision order of California. An unknown record type goes on as a conviction. */
export const decision: Decision = [
  // 1
  branch('federal-court', is(courtLevel, 'federal'), getHelp(null, 'none'), hsc('11361.8(e)')),
  branch('court-of-another-state', is(courtLevel, 'other_state'), getHelp(null, 'none'), hsc('11361.8(e)')),
  // 2
  branch('juvenile-court', is(recordType, 'juvenile'), getHelp('ca-prop64-juvenile', 'none'), hsc('11361.8(m)')),
  // 3
  branch(
    'record-shows-cleared',
    is(recordCheck, 'shows_cleared'),
    alreadyCleared('ca-automatic-11361-9', 'none'),
    hsc('11361.9'),
  ),
  // 4
  branch('deferred-entry', is(recordType, 'deferred_entry'), deferredEntry, pen('1203.43(b)')),
  // 5
  branch('arrest-only', is(recordType, 'arrest_only'), arrest, pen('851.91(a)(1)')),
  // 6
  branch(
    'minor-in-adult-court',
    all(isTen, not(adult)),
    getHelp(APPLICATION, 'none'),
    hsc('11357(a)(1), 11358(a), 11359(a), 11360(a)(1)'),
  ),
  branch('other-drug', all(isMarijuanaLaw, is(substance, 'other')), fallback, hsc('11361.8(e)')),
  branch('old-possession-code', is(offense, 'ca-11530'), destroyPre1976, hsc('11361.5(b)(1)')),
  branch(
    'old-code-other',
    is(offense, 'ca-11530-cultivation', 'ca-11530-5', 'ca-11531'),
    getHelp(APPLICATION, 'none'),
    hsc('11361.8(e)'),
  ),
  branch(
    'attempt-or-accessory',
    is(offense, 'ca-pc32', 'ca-pc664-182'),
    [
      branch(
        'attempt-serving',
        is(sentenceStatus, 'serving', 'supervision'),
        getHelp(PETITION, 'resentence_or_dismiss'),
        hsc('11361.8(a)'),
      ),
      branch('attempt-finished', always, getHelp(APPLICATION, 'none'), hsc('11361.8(e)')),
    ],
    hsc('11361.8(a), (e)'),
  ),
  // 7
  branch(
    'post-act-possession',
    is(offense, 'ca-post64-11357', 'ca-post64-11360b'),
    destruction(convictionDate),
    hsc('11361.5(a)'),
  ),
  branch(
    'offense-after-act',
    all(isTen, afterAct),
    [
      branch('after-act-two-year-rule', isDestroyed, destruction(convictionDate), hsc('11361.5(a)')),
      branch('ordinary-dismissal', always, fallback, hsc('11361.8(e)')),
    ],
    hsc('11361.8(e)'),
  ),
  branch(
    'offense-date-decides',
    all(isTen, unsure(offenseDate), onOrAfter(convictionDate, ACT_DAY)),
    [
      // The two years run from the conviction, whatever the day of the offense.
      branch('two-years-from-conviction', isDestroyed, destruction(convictionDate), hsc('11361.5(a)')),
      branch('offense-date-needed', always, getHelp(APPLICATION, 'none'), hsc('11361.8(e)')),
    ],
    hsc('11361.8(e)'),
  ),
  // 8 to 11
  branch('listed-offense', all(isTen, maybe(not(afterAct))), matrix, hsc('11361.8(e)')),
  branch('offense-unknown', unsure(offense), fallback, hsc('11361.8(e)')),
  // Condition 3: no other offense is within Prop 64
  branch('not-a-listed-offense', always, fallback, hsc('11361.8(e)')),
]
