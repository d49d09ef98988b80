import { pathIs } from '../../../documents/verdict'
import { all, any, is, maybe, not, reads } from '../../../rules/condition'
import { choice, date, text } from '../../../rules/kinds'
import { court, owesFines, owesRestitution, sentenceStatus } from '../../facts'
import { homeShown, smallPossession } from '../decision/grounds'
import { debtEnded } from '../decision/payment'
import { MARIJUANA } from '../decision/terms'
import { caseOutcome, offense } from '../facts'

/** A court is kept as its id, so a condition can read it. */
export const courtId = text(court.id, 'case', 60)

/** The list has the court only as "another one": its name is written by hand. */
export const otherCourt = reads(courtId, 'or-justice-other', 'or-municipal-other')

// Asked for the papers only.
export const plaintiff = choice('plaintiff', 'case', ['city', 'state'])
/** Old charges stand under old sections and city codes, so the section is copied from the record. */
export const chargedSection = text('chargedSection', 'charge', 60, { optional: true })
export const countNumber = text('countNumber', 'charge', 20, { optional: true })
export const chargeName = text('chargeName', 'charge', 90)
export const stateIdNumber = text('stateIdNumber', 'person', 20, { optional: true, group: 'numbers' })
export const fingerprintNumber = text('fingerprintNumber', 'case', 30, { optional: true, group: 'numbers' })
export const arrestingAgency = text('arrestingAgency', 'case', 90)
export const arrestDate = date('arrestDate', 'case', { after: 'birthDate', spot: 'happened' })
/** What the person swears to where the answers leave the ground open. */
export const marijuanaGround = choice('marijuanaGround', 'charge', ['small', 'home', 'both'])

/** An arrest or a ticket that never came to court has no case number. */
export const noCase = is(caseOutcome, 'no_charges_filed')
export const unnamedCharge = is(offense, 'or-attempt', 'or-other-plea', 'or-excluded')

export const groundOpen = all(pathIs(MARIJUANA), maybe(not(smallPossession)), maybe(not(homeShown)))

/** Everything done and paid, or counted as paid, by what the person knows. */
export const completed = all(
  is(sentenceStatus, 'completed'),
  is(owesRestitution, 'no'),
  any(debtEnded, is(owesFines, 'no')),
)
