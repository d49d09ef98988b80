import { all, always, any, before, type Condition, cite, is, maybe, onOrAfter, unsure } from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notEligible,
} from '../../../rules/decision'
import { convictionDate, offenseDate, substance } from '../../facts'
import {
  courtLevel,
  deniedBefore,
  disposition,
  dispositionDate,
  offense,
  offenseLevel,
  paraphernaliaFor,
  stillOnRecord,
  warrantOut,
} from '../facts'
import { seal } from './seal'
import {
  ars,
  byAmount,
  cisneros,
  DATE_LINE,
  DISMISS,
  EXPUNGE,
  expunging,
  FILING_DAY,
  ibarra,
  isGrowing,
  isParaphernalia,
  isSale,
  NONE,
  rule36,
  SET_ASIDE,
  sorensen,
} from './terms'
import { amountOpen, classProvesMore, isOut, plantsOpen, useOpen, withinConcentrate, withinTotal } from './tests'

/** Done before the date line; where its day is not known, the case was over before it. */
const doneInTime: Condition = any(
  before(offenseDate, DATE_LINE),
  all(is(disposition, 'convicted'), before(convictionDate, DATE_LINE)),
  before(dispositionDate, DATE_LINE),
)

/** What would make it less than certain, beside the amount. */
const nothingOpen: Condition = all(is(courtLevel, 'state'), is(deniedBefore, 'no'))
/** All that is left; written out so that the trace names the amount. */
const amountWithinLimits: Condition = all(maybe(withinTotal), maybe(withinConcentrate))
/** The court must grant it, unless the State proves otherwise. */
const mustGrant = [expunging('(B)(3)'), expunging('(C)'), rule36]

/** Steps 7 and 8: the three kinds of conduct. */
const expungement: Decision = [
  branch('marijuana-crime-without-box', is(offense, 'az-mj-other'), getHelp(EXPUNGE, 'expunge'), expunging('(A)')),
  branch('another-substance', all(byAmount, is(substance, 'other')), getHelp(null, NONE), expunging('(A)(1)')),
  branch('outside-the-limits', isOut, seal),
  branch('class-proves-more', classProvesMore, getHelp(EXPUNGE, 'expunge')),
  branch(
    'paraphernalia-for-both',
    all(isParaphernalia, is(paraphernaliaFor, 'both')),
    getHelp(EXPUNGE, 'expunge'),
    expunging('(A)(3)'),
    cisneros,
    cite('State v. Cisneros (App. 2023)'),
  ),
  branch('denied-before', is(deniedBefore, 'yes'), getHelp(EXPUNGE, 'expunge'), expunging('(F)')),
  branch('warrant-open', is(warrantOut, 'yes'), getHelp(EXPUNGE, 'expunge'), rule36),
  branch('sale-within', isSale, likelyEligible(EXPUNGE, 'expunge'), expunging('(A)(1)'), sorensen),
  branch('amount-open', amountOpen, likelyEligible(EXPUNGE, 'expunge'), expunging('(B)(3)'), ibarra),
  branch('plants-open', plantsOpen, likelyEligible(EXPUNGE, 'expunge'), expunging('(B)(3)')),
  branch('use-open', useOpen, likelyEligible(EXPUNGE, 'expunge'), expunging('(B)(3)')),
  branch('court-not-sure', unsure(courtLevel), likelyEligible(EXPUNGE, 'expunge'), expunging('(A)(1)')),
  branch('denial-not-sure', unsure(deniedBefore), likelyEligible(EXPUNGE, 'expunge'), expunging('(B)(3)')),
  branch(
    'narcotic-within',
    all(is(offense, 'az-narcotic-cannabis'), amountWithinLimits, nothingOpen),
    eligible(EXPUNGE, 'expunge'),
    expunging('(A)(1)'),
    ibarra,
    ...mustGrant,
  ),
  branch(
    'amount-within',
    all(byAmount, amountWithinLimits, nothingOpen),
    eligible(EXPUNGE, 'expunge'),
    expunging('(A)(1)'),
    ...mustGrant,
  ),
  branch('plants-within', all(isGrowing, nothingOpen), eligible(EXPUNGE, 'expunge'), expunging('(A)(2)'), ...mustGrant),
  branch(
    'marijuana-gear',
    all(isParaphernalia, nothingOpen),
    eligible(EXPUNGE, 'expunge'),
    expunging('(A)(3)'),
    ...mustGrant,
  ),
]

/** The decision order of Arizona. */
export const decision: Decision = [
  // 2
  branch('federal-court', is(courtLevel, 'federal'), getHelp(null, NONE), expunging('(A)')),
  branch('tribal-court', is(courtLevel, 'tribal'), getHelp(null, NONE), expunging('(A)')),
  branch('other-state-court', is(courtLevel, 'other_state'), getHelp(null, NONE), expunging('(A)')),
  // 3
  branch('gone-already', is(stillOnRecord, 'no'), alreadyCleared(EXPUNGE, NONE), expunging('(A)')),
  // 4
  branch('ending-unknown', unsure(disposition), getHelp(null, NONE), expunging('(A)')),
  branch('charge-open', is(disposition, 'pending'), getHelp(DISMISS, 'dismiss'), expunging('(G)')),
  // 5
  branch('charge-unknown', unsure(offense), getHelp(null, NONE), expunging('(A)')),
  branch('other-drug', is(offense, 'az-other-drug'), getHelp(null, NONE), expunging('(A)')),
  branch(
    'civil-ticket',
    all(is(offense, 'az-2853-civil'), is(offenseLevel, 'civil')),
    notEligible(null, NONE),
    expunging('(A)'),
    ars('36-2853'),
  ),
  branch('new-law-crime', is(offense, 'az-2853-civil'), seal, ars('36-2853')),
  branch('driving', is(offense, 'az-dui'), getHelp(SET_ASIDE, 'set_aside'), expunging('(A)'), ars('13-905')),
  branch('plea-to-something-else', is(offense, 'az-other-plea'), seal, expunging('(A)')),
  // 6
  branch('done-since-filing-day', onOrAfter(offenseDate, FILING_DAY), seal, expunging('(A)')),
  branch('done-between-the-days', onOrAfter(offenseDate, DATE_LINE), getHelp(EXPUNGE, 'expunge'), expunging('(A)')),
  // 7 and 8
  branch('done-in-time', doneInTime, expungement, expunging('(A)')),
  branch('day-not-clear', always, getHelp(EXPUNGE, 'expunge'), expunging('(A)')),
]
