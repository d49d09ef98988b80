import { any, cite, is, unsure } from '../../../rules/condition'
import { branch, type Decision, getHelp } from '../../../rules/decision'
import { citizenshipConcern } from '../../facts'
import { courtLevel } from '../facts'
import { coloradoOnly } from './citations'

/** Steps 1 and 2: an immigration lawyer comes before everything, and Colorado's law ends at the courts of others. */
export const elsewhere: Decision = [
  // 1
  branch(
    'immigration-first',
    any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    getHelp('referral-immigration', 'none'),
    cite('C.R.S. 24-72-703(2)(a)(II)'),
    cite('8 U.S.C. 1101(a)(48)(A)'),
  ),
  // 2
  branch('federal-case', is(courtLevel, 'federal'), getHelp('referral-federal', 'none'), coloradoOnly),
  branch('other-state-case', is(courtLevel, 'other_state'), getHelp('referral-other-state', 'none'), coloradoOnly),
]
