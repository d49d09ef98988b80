import { all, always, any, type Condition, is, maybe, not, unsure } from '../../../../rules/condition'
import { type Also, branch, type Decision, getHelp } from '../../../../rules/decision'
import { conduct, offenseLevel, recipientAge } from '../../facts'
import { nothingLesser } from '../none'
import { prop64 } from '../prop64'
import { APPLICATION, hsc, underTwentyOne } from '../terms'
import { toYoungAdult } from './open-amount'
import { INFRACTION, isInfraction, LAWFUL, SEAL } from './relief'

/** Matrix 5: HSC 11360(b), up to 28.5 g. Own transport has no receiver. `doubt` lowers every line. */
export function smallGift(doubt: Condition, beside?: readonly Also[]): Decision {
  const notOwnTransport = maybe(not(is(conduct, 'transported_personal')))
  const receiverOpen = all(notOwnTransport, unsure(recipientAge))
  return [
    branch(
      'small-gift-to-minor',
      all(notOwnTransport, is(recipientAge, 'under_18')),
      getHelp(APPLICATION, 'none'),
      hsc('11360(a)(3)(C)'),
    ),
    branch(
      'small-gift-young-adult',
      any(underTwentyOne, all(notOwnTransport, toYoungAdult)),
      [
        branch('already-infraction', isInfraction, nothingLesser, hsc('11360(b)')),
        ...prop64('infraction-today', INFRACTION, [hsc('11360(b)')], {
          likelyIf: any(doubt, receiverOpen, unsure(offenseLevel)),
          beside,
        }),
      ],
      hsc('11360(b)'),
    ),
    branch(
      'small-gift-lawful-today',
      always,
      prop64('lawful-today', SEAL, LAWFUL, {
        likelyIf: any(doubt, is(conduct, 'sold', 'transported_for_sale', 'imported_exported'), receiverOpen),
        beside,
      }),
      ...LAWFUL,
    ),
  ]
}
