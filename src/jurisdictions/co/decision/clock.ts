import {
  all,
  any,
  before,
  type Condition,
  cited,
  isNone,
  type Moment,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import type { Period } from '../../../rules/day'
import { convictionDate, offenseDate } from '../../facts'
import { lastDenialDate, sentenceEndDate } from '../facts'
import { repeatedRequest } from './citations'

/** The base date, moved on: the later of the end of the case and the end of the sentence, of those that are known. */
export function fromBase(period: Omit<Period, 'leapDay'>): Moment {
  return moment([], { ...period, leapDay: 'mar1' }, [convictionDate, sentenceEndDate])
}

/** True once both dates were asked, whatever the answers. */
export const datesAsked: Condition = all(
  any(unsure(convictionDate), not(unsure(convictionDate))),
  any(unsure(sentenceEndDate), not(unsure(sentenceEndDate))),
)

/** The wait from the base date is not over. One date can show that, but both are asked before a day is promised. */
export const beforeBase = (period: Omit<Period, 'leapDay'>): Condition => all(datesAsked, not(since(fromBase(period))))

/** Neither date of the base date is known. */
export const noDateKnown: Condition = all(unsure(convictionDate), any(unsure(sentenceEndDate), isNone(sentenceEndDate)))

/** The offense was certainly before this day: a conviction before it will do where the day of the offense is not known. */
export function offenseBefore(day: string): Condition {
  return any(before(offenseDate, day), all(unsure(offenseDate), before(convictionDate, day)))
}

/** One year after a judge said no. */
export const afterDenial: Moment = moment([lastDenialDate], { years: 1, leapDay: 'mar1' })

export const deniedWithinYear: Condition = cited(not(since(afterDenial)), repeatedRequest)

/** Whether a judge said no is not known, so that the year after it may still run. */
export const denialNotKnown: Condition = cited(unsure(lastDenialDate), repeatedRequest)
