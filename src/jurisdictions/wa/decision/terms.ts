import { atLeast, before, cite, is, not, onOrAfter } from '../../../rules/condition'
import { ageAtOffense, convictionDate } from '../../facts'
import { offense } from '../facts'

// Words of law that several steps share, each beside its citation.

export const CANNABIS = 'wa-cannabis-vacate'
export const BLAKE = 'wa-blake-vacate'
export const GENERAL = 'wa-misd-vacate'
export const TREATMENT = 'wa-sud-vacate'
export const FELONY = 'wa-felony-vacate'
export const DELETE = 'wa-nonconviction-delete'

export const vacating = (pinpoint: string) => cite(`RCW 9.96.060${pinpoint}`)
export const felonyVacating = (pinpoint: string) => cite(`RCW 9.94A.640${pinpoint}`)

export const blakeCase = cite('State v. Blake, 197 Wn.2d 170, 481 P.3d 521 (2021)')
/** Holds the 40 gram statute void for the reason given in Blake. */
export const alrhCase = cite('State v. A.L.R.H., 20 Wn. App. 2d 384, 500 P.3d 188 (2021)')
/** A dismissal after a deferred sentence is no vacation: the finding of guilt stays. */
export const haggard = cite('State v. Haggard, 195 Wn.2d 544 (2020)')
export const deferredSentence = cite('RCW 3.66.067')

export const voidJudgment = cite('CrR 7.8(b)(4), CrRLJ 7.8(b)(4)')

/** The rule for cannabis misdemeanors reaches whoever was 21 on the day of the offense. RCW 9.96.060(5). */
export const adult = atLeast(ageAtOffense, 21)

const DAY_AFTER_BLAKE = '2021-02-26'

/** State v. Blake was decided on 25 February 2021; that day is inside. */
export const convictedByBlake = before(convictionDate, DAY_AFTER_BLAKE)
export const convictedAfterBlake = onOrAfter(convictionDate, DAY_AFTER_BLAKE)

export const isOrdinance = is(offense, 'wa-mj-poss-ordinance')

/** The four offenses that RCW 9.96.060(5) names. */
export const isCannabisMisdemeanor = is(
  offense,
  'wa-mj-poss-4014',
  'wa-mj-poss-401e',
  'wa-mj-poss-401d-1971',
  'wa-mj-poss-ordinance',
)

export const notOrdinance = not(isOrdinance)
