import { all, always, any, cite, is, maybe, not, unsure } from '../../../rules/condition'
import { branch, type Decision, eligible, likelyEligible } from '../../../rules/decision'
import { substance } from '../../facts'
import { amountGrams, wantsSealInstead } from '../facts'
import { amountMayPass, amountPasses, amountUnknown, manyPlants, placeUnclear, twoOunces } from './amounts'
import { isGrowing, isListed, isOldPossession, isPossession, unsureOfCase } from './charges'

const EXPUNGE = 'ma-100k14-mj-expunge'
const NO_LONGER_CRIME = 'ma-100k-no-longer-crime'
const SEAL_AT_ONCE = 'ma-100a-seal-no-longer-crime'

const wantsHidden = is(wantsSealInstead, 'yes')
/** Someone unsure is shown the path that the law prefers, and the other beside it. */
const wantsDestroyed = maybe(not(wantsHidden))
const doubtful = { likelyIf: any(unsure(substance), unsureOfCase) }

/**
 * Paths 1 to 3 rest on marijuana no longer being a crime within the limits: one switch closes all of them. The vote of
 * 3 November 2026 is over; a "yes" alone closes nothing. The act's own date and section must be read first: up to 1 oz would stay
 * free and up to 2 oz a civil offense.
 */
const decriminalized = { asOf: '2026-11-28', inForce: true }

/** Step 2: the eight offenses of TC0021, marijuana only. */
const listed = branch(
  'listed-marijuana-charge',
  all(isListed, maybe(not(is(substance, 'other')))),
  [
    branch('amount-within-limits', amountPasses, [
      branch(
        'hidden-at-once',
        all(isPossession, wantsHidden),
        eligible(SEAL_AT_ONCE, 'seal', { likelyIf: unsureOfCase }),
        cite('G.L. c. 276, s. 100A, rule 2 (offense no longer a crime)'),
        cite('Petition to Seal (OCP 4/12), Part A, box 4'),
      ),
      branch(
        'possession-destroyed',
        all(isPossession, wantsDestroyed),
        eligible(EXPUNGE, 'expunge', { ...doubtful, also: [{ path: SEAL_AT_ONCE, outcome: 'likely_eligible' }] }),
      ),
      branch('growing-destroyed', all(isGrowing, wantsDestroyed), eligible(EXPUNGE, 'expunge', doubtful)),
      branch('selling-destroyed', wantsDestroyed, eligible(EXPUNGE, 'expunge', doubtful)),
    ]),
    branch('amount-may-be-within', all(amountMayPass, wantsDestroyed), [
      branch('amount-unknown', amountUnknown, likelyEligible(EXPUNGE, 'expunge')),
      branch('seven-to-twelve-plants', manyPlants, likelyEligible(EXPUNGE, 'expunge')),
      branch('place-unclear', placeUnclear, likelyEligible(EXPUNGE, 'expunge')),
      branch('home-under-21', always, likelyEligible(EXPUNGE, 'expunge')),
    ]),
  ],
  cite('G.L. c. 276, s. 100K¼'),
  cite(
    'TC0021 (11/22) Instructions',
    'https://www.mass.gov/doc/petition-for-expungement-of-marijuana-offenses-form/download',
  ),
  cite('Commonwealth v. K.W., 490 Mass. 619 (2022) (other records do not count)'),
)

/** Step 3: marijuana charges that TC0021 does not list. Two ounces is the only limit. */
const notListed = branch(
  'charge-no-longer-crime',
  isOldPossession,
  [
    branch(
      'old-charge-hidden',
      all(twoOunces, wantsHidden),
      likelyEligible(SEAL_AT_ONCE, 'seal'),
      cite('G.L. c. 276, s. 100A, rule 2 (offense no longer a crime)'),
    ),
    branch(
      'old-charge-small',
      twoOunces,
      likelyEligible(NO_LONGER_CRIME, 'expunge', { also: [{ path: SEAL_AT_ONCE, outcome: 'likely_eligible' }] }),
    ),
    branch('old-charge-amount-unknown', unsure(amountGrams), likelyEligible(NO_LONGER_CRIME, 'expunge')),
  ],
  cite('G.L. c. 276, s. 100K(a)(2)'),
  cite('G.L. c. 94C, s. 32L'),
  cite('Matter of Expungement, 489 Mass. 67 (2022)'),
)

/** Steps 2 and 3 of the decision order. */
export const noLongerCrime: Decision = decriminalized.inForce ? [listed, notListed] : []
