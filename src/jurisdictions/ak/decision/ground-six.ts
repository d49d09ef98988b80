import { all, always, any, atLeast, cited, is, maybe, not, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, eligible, getHelp, likelyEligible } from '../../../rules/decision'
import * as law from '../citations'
import {
  ageAtOffense,
  amountGrams,
  caseType,
  citizenshipConcern,
  courtLevel,
  courtviewShowing,
  disposition,
  offense,
  sameCaseOtherOffenses,
  substance,
} from '../facts'

const PATH = 'ak-rule40-courtview'
const REMOVAL = 'remove_from_courtview'

/** What lowers "eligible" everywhere: the person does not know the court system or the kind of case. */
export const unsureOfCourt = any(unsure(courtLevel), unsure(caseType))

// The weight is tested only where the section reached more than an ounce. Exactly one ounce is outside.
const AN_OUNCE = 28.35
const weighed = is(offense, 'ak-060-possess-1991-2006', 'ak-pre1991-possess', 'ak-municipal-possess')
const smallPossession = is(offense, 'ak-060-possess-lt1oz')
const useOrDisplay = is(offense, 'ak-060-use-display')
const anOunceOrMore = atLeast(amountGrams, AN_OUNCE)

const oldEnough = atLeast(ageAtOffense, 21)
const noOtherConviction = is(sameCaseOtherOffenses, 'none', 'other_dismissed')
const offenseFits = any(smallPossession, useOrDisplay, all(weighed, not(anOunceOrMore)))

// Certainly closed by weight.
const tooMuch = all(weighed, anOunceOrMore)
/** Not a small-possession offense at all: more than an ounce, delivery, a felony, or a plea to something else. */
export const otherOffense = is(
  offense,
  'ak-050-possess-1oz-plus',
  'ak-050-deliver-lt1oz',
  'ak-040-felony',
  'ak-other-plea',
)
export const under21 = not(oldEnough)
export const otherConviction = is(sameCaseOtherOffenses, 'other_convictions')

/** Something certainly closes ground 6. */
export const groundSixClosed = any(otherOffense, under21, otherConviction, tooMuch)

/** No part of ground 6 is certainly missing. Its parts are cited here, and so once. */
export const groundSixOpen = all(
  cited(maybe(oldEnough), law.RULE_40_AGE),
  cited(maybe(noOtherConviction), law.RULE_40_OTHER),
  maybe(offenseFits),
)

// In a conviction under .060(a)(2)(A) marijuana is an element; elsewhere the person must know what it was.
const marijuanaKnown = any(smallPossession, is(substance, 'cannabis'))
const groundSixMet = all(oldEnough, noOtherConviction, offenseFits, marijuanaKnown)

const cleared = alreadyCleared(PATH, REMOVAL)
const setAsideOpenToo = all(is(disposition, 'sis_discharged_no_setaside'), is(citizenshipConcern, 'no'))
const also = [{ path: 'ak-sis-set-aside', outcome: 'likely_eligible' }] as const

/** Step 6: TF-810, ground 6. */
export const groundSix: Decision = [
  branch('use-or-display', useOrDisplay, [
    branch('seen-gone', is(courtviewShowing, 'no'), cleared),
    branch('ask-the-clerk', always, getHelp(PATH, REMOVAL)),
  ]),
  branch(
    'not-marijuana',
    is(substance, 'concentrate', 'other'),
    [branch('seen-gone', is(courtviewShowing, 'no'), cleared), branch('ask-the-clerk', always, getHelp(PATH, REMOVAL))],
    law.MARIJUANA_DEFINED,
    law.HASHISH,
  ),
  branch('all-conditions-met', groundSixMet, [
    branch('still-shows', is(courtviewShowing, 'yes'), [
      branch('set-aside-too', setAsideOpenToo, eligible(PATH, REMOVAL, { likelyIf: unsureOfCourt, also })),
      branch('request-open', always, eligible(PATH, REMOVAL, { likelyIf: unsureOfCourt })),
    ]),
    branch('removed-in-2023', always, cleared),
  ]),
  branch('something-not-known', always, [
    branch('seen-gone', is(courtviewShowing, 'no'), cleared),
    branch('set-aside-too', setAsideOpenToo, likelyEligible(PATH, REMOVAL, { also })),
    branch('request-open', always, likelyEligible(PATH, REMOVAL)),
  ]),
]
