import { all, cite, is, not } from '../../../rules/condition'
import type { Gate } from '../../../rules/decision'
import { sentenceStatus } from '../../facts'
import { offense } from '../facts'

/** Step 9: someone still in jail or under supervision talks to a lawyer first. Caution, not a bar in the law. */
export const sentenceGate: Gate = {
  id: 'sentence-not-over',
  // A civil citation has no sentence.
  when: all(not(is(offense, 'civil-32l')), is(sentenceStatus, 'serving', 'supervision')),
  cite: [cite('A rule of caution; no bar in G.L. c. 276, s. 100K¼')],
  from: ['eligible', 'likely_eligible', 'not_yet', 'not_eligible', 'already_cleared'],
  to: 'get_help',
}
