import { any, is, unsure } from '../../../rules/condition'
import { text } from '../../../rules/kinds'
import { laterConviction } from '../../facts'
import { offense, olderPriorConviction, sameCaseOtherOffenses } from '../facts'

/** The name and the section as the judgment gives them, where the crime is not one of the list. */
export const crimeName = text('crimeName', 'charge', 80)
export const chargedSection = text('chargedSection', 'charge', 60)
/** What paragraph 3 must name, because it is signed as true. */
export const otherConvictions = text('otherConvictions', 'case', 300)

/** The judgment names a crime outside the list. */
export const unlisted = any(is(offense, 'me-other-class-e'), unsure(offense))

/** A conviction that the printed words of paragraph 3 would deny. */
export const hasOthers = any(
  is(laterConviction, 'yes'),
  is(olderPriorConviction, 'yes'),
  is(sameCaseOtherOffenses, 'yes'),
)
