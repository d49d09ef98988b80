import { type Condition, is, reads } from '../rules/condition'
import type { TextFact, YesNoFact } from '../rules/fact'

// What the verdict on a charge and its case say, set among its answers when its papers are filled. Never asked, never kept.

export const path: TextFact = { id: 'verdict.path', scope: 'charge', kind: 'text', most: 60 }
export const relief: TextFact = { id: 'verdict.relief', scope: 'charge', kind: 'text', most: 60 }
/** Another charge of the case was entered that ended the same way: both convicted, both dismissed. */
export const severalCharges: YesNoFact = { id: 'verdict.severalCharges', scope: 'charge', kind: 'yesNo' }

/** The charge is cleared on one of these paths. */
export const pathIs = (...paths: string[]): Condition => reads(path, ...paths)

/** The law gives one of these kinds of relief for the charge. */
export const reliefIs = (...words: string[]): Condition => reads(relief, ...words)

/** The case has several charges that ended the same way. */
export const hasSeveralCharges: Condition = is(severalCharges, 'yes')
