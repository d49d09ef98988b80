import { always, before } from '../../../rules/condition'
import { branch, type Decision, eligible } from '../../../rules/decision'
import { convictionDate } from '../../facts'
import { destruction } from './destruction'
import { fallback } from './fallback'
import { hsc, isDestroyed, PRE_1976 } from './terms'

/** Old possession records are destroyed by the Department of Justice on application. HSC 11361.5(b). */
export const destroyPre1976 = eligible(PRE_1976, 'destroy_records')

/** Step 8, result "none": Prop 64 has nothing lesser to give. */
export const nothingLesser: Decision = [
  branch(
    'two-year-rule',
    isDestroyed,
    [
      branch('convicted-before-1976', before(convictionDate, '1976-01-01'), destroyPre1976, hsc('11361.5(b)')),
      ...destruction(convictionDate),
    ],
    hsc('11361.5(a)'),
  ),
  branch('ordinary-dismissal', always, fallback, hsc('11361.8(e)-(f)')),
]
