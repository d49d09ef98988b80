import { all, any, type Condition, is, maybe, not, onOrAfter, unsure } from '../../../rules/condition'
import { laterConviction, laterConvictionDate } from '../../facts'
import { clockOf, waits } from '../decision/general'
import { laterConvictionType } from '../facts'

const later = is(laterConviction, 'yes')

/** The wait of NRS 179.245(1) held no other conviction, minor traffic violations aside. */
export const cleanWait: Condition = any(
  is(laterConviction, 'no'),
  all(later, is(laterConvictionType, 'minor_traffic')),
  ...waits.map(({ when, years }) => all(later, when, onOrAfter(laterConvictionDate, clockOf(years)))),
)

/** Not sure of it, or it is not shown: the person writes it in. */
export const laterUnsure: Condition = unsure(laterConviction)
export const laterToList: Condition = all(later, maybe(not(cleanWait)))
