import { all, always, any, cite, is, moment, since, unsure } from '../../../rules/condition'
import { branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import { pendingCharges } from '../../facts'
import { arrestDate, dispositionDate, nonconvictionKind } from '../facts'
import { DELETE, deferredSentence, haggard } from './terms'

const deletion = cite('RCW 10.97.060')

/** Two years after an ending in the person's favor; the anniversary is inside. */
export const afterEnding = moment([dispositionDate], { years: 2, leapDay: 'mar1' })

/** Three years after an arrest that led to no conviction. */
export const afterArrest = moment([arrestDate], { years: 3, leapDay: 'mar1' })

const endedInCourt = is(nonconvictionKind, 'dismissed', 'acquitted')
const neverCharged = is(nonconvictionKind, 'no_charges')

/** Path F in its order: the earlier of the two days opens it. */
export const nonconvictionPath: Decision = [
  // A finding of guilt stands until it is vacated, so there is nothing to delete.
  branch(
    'deferred-is-conviction',
    is(nonconvictionKind, 'deferred_sentence'),
    getHelp(null, null),
    haggard,
    deferredSentence,
  ),
  branch('diverted', is(nonconvictionKind, 'diverted'), getHelp(DELETE, null), deletion),
  branch('ending-unknown', unsure(nonconvictionKind), getHelp(DELETE, null), deletion),
  branch('nonconviction-charge-pending', is(pendingCharges, 'yes'), getHelp(DELETE, null), deletion),
  branch(
    'nonconviction-undated',
    any(all(endedInCourt, unsure(dispositionDate), unsure(arrestDate)), all(neverCharged, unsure(arrestDate))),
    getHelp(DELETE, null),
    deletion,
  ),
  branch(
    'deletion-open',
    any(all(endedInCourt, any(since(afterEnding), since(afterArrest))), all(neverCharged, since(afterArrest))),
    likelyEligible(DELETE, 'delete_nonconviction_record'),
    deletion,
  ),
  branch('deletion-waits-arrest', neverCharged, notYet(DELETE, 'delete_nonconviction_record', afterArrest), deletion),
  branch(
    'deletion-waits',
    always,
    notYet(DELETE, 'delete_nonconviction_record', { earliestOf: [afterEnding, afterArrest] }),
    deletion,
  ),
]
