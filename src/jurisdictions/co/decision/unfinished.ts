import { all, any, type Condition, is, isNone, type Moment, moment, not, since, unsure } from '../../../rules/condition'
import type { Period } from '../../../rules/day'
import { branch, type Decision, notYet } from '../../../rules/decision'
import { sentenceStatus } from '../../facts'
import { sentenceEndDate } from '../facts'
import { cityCases, conductSealing, oneYear, underageSealing } from './citations'
import { excludedBranches } from './excluded'
import { lawfulNow } from './lawful-now'
import { pettyCount } from './levels'
import { cityCase } from './municipal'
import { underageTicket } from './underage'
import { byWait } from './waits'

const fromEnd = (period: Omit<Period, 'leapDay'>): Moment => moment([sentenceEndDate], { ...period, leapDay: 'mar1' })

/** "None" says nothing about a sentence that still runs. */
const endNotKnown: Condition = any(unsure(sentenceEndDate), isNone(sentenceEndDate))

export const unfinished: Condition = all(
  is(sentenceStatus, 'serving', 'supervision'),
  any(endNotKnown, not(since(fromEnd({})))),
)

/** Step 10. City cases and underage tickets stand first: nothing of step 16 can be either. */
export const unfinishedBranches: Decision = [
  branch('city-after-end', cityCase, notYet('co-708-municipal', 'seal', fromEnd({ years: 3 })), cityCases),
  branch('underage-after-end', underageTicket, notYet('co-18-13-122-underage', 'seal'), underageSealing),
  ...excludedBranches,
  branch(
    'lawful-now-after-end',
    lawfulNow,
    notYet('co-711-no-longer-prohibited', 'seal', fromEnd({ days: 1 })),
    conductSealing,
  ),
  branch('petty-after-end', pettyCount, notYet('co-706-shall-seal', 'seal', fromEnd({ years: 1 })), oneYear),
  branch('end-not-known', endNotKnown, notYet('co-706-conviction', 'seal')),
  ...byWait((years) => notYet('co-706-conviction', 'seal', fromEnd({ years }))),
]
