import {
  all,
  always,
  any,
  before,
  type Condition,
  cite,
  is,
  maybe,
  not,
  onOrAfter,
  unsure,
} from '../../../rules/condition'
import { type Branch, branch, type Decision, getHelp, notEligible } from '../../../rules/decision'
import { citizenshipConcern, convictionDate, offenseDate } from '../../facts'
import { courtLevel, disposition, offense, offenseLevel } from '../facts'
import { nonconviction } from './nonconviction'
import { seal } from './seal'
import {
  CLASS_D,
  CLASS_E,
  isCivil,
  isClassD,
  isClassE,
  isClassECrime,
  isFelony,
  isFormerSection,
  isListedD,
  isOtherDrug,
  isUnlistedD,
  LEGAL_DAY,
  NONE,
  pardon,
  title15,
} from './terms'

/** Also in a federal case, before a word on the federal pardon. */
const immigrationFirst = (where: Condition): Branch =>
  branch(
    'immigration-lawyer-first',
    all(where, any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern))),
    getHelp(null, NONE),
    title15('2265'),
  )

/** The decision order of Maine. */
export const decision: Decision = [
  // 1
  immigrationFirst(is(courtLevel, 'federal')),
  branch('federal-court', is(courtLevel, 'federal'), getHelp(null, NONE), title15('2261(6)')),
  branch('other-state-court', is(courtLevel, 'other_state'), getHelp(null, NONE), title15('2261(6)')),
  branch('civil-violation', isCivil, notEligible(null, NONE), cite('22 M.R.S. § 2383')),
  branch('juvenile-case', is(disposition, 'juvenile'), getHelp(null, NONE), title15('3308-C')),
  immigrationFirst(always),
  branch('ending-unknown', unsure(disposition), getHelp(null, NONE), title15('2261(6)'), cite('16 M.R.S. § 703(2)')),
  // 2
  branch(
    'not-convicted',
    is(disposition, 'dismissed', 'acquitted', 'never_charged'),
    nonconviction,
    cite('16 M.R.S. § 703(2)'),
  ),
  // 3
  branch(
    'class-not-covered',
    any(is(offenseLevel, 'classA', 'classB', 'classC'), isFelony),
    notEligible(null, NONE, pardon),
    title15('2261(6)'),
  ),
  branch(
    'sexual-assault-crime',
    is(offense, 'me-class-e-ch11'),
    notEligible(null, NONE, pardon),
    title15('2261(6)(A)'),
  ),
  branch(
    'class-d-not-listed',
    any(isUnlistedD, all(isClassD, isClassECrime), isOtherDrug),
    notEligible(null, NONE, pardon),
    title15('2261(6)(B)'),
  ),
  branch(
    'committed-too-late',
    all(isListedD, maybe(isClassD), onOrAfter(offenseDate, LEGAL_DAY)),
    notEligible(null, NONE, pardon),
    title15('2261(6)(B)'),
  ),
  branch(
    'offense-date-decides',
    all(isListedD, isClassD, unsure(offenseDate), maybe(not(before(convictionDate, LEGAL_DAY)))),
    getHelp(null, NONE),
    title15('2261(6)(B)'),
  ),
  // 3 (end) to 7
  branch(
    'class-e-crime',
    all(isClassE, any(isClassECrime, unsure(offense))),
    seal(CLASS_E, { id: 'crime-not-named', when: unsure(offense) }),
    title15('2261(6)(A)'),
  ),
  branch(
    'listed-class-d',
    all(isClassD, isListedD),
    seal(CLASS_D, { id: 'former-section', when: isFormerSection }),
    title15('2261(6)(B)'),
  ),
  // 3: without the class and the crime of the judgment nothing can be said
  branch('class-or-crime-unknown', always, getHelp(null, NONE), title15('2261(6)')),
]
