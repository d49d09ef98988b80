import { type Condition, reads } from '../rules/condition'
import type { TextFact } from '../rules/fact'

// What the verdict on a charge says, set among its answers when its papers are filled. Never asked, never kept.

export const path: TextFact = { id: 'verdict.path', scope: 'charge', kind: 'text', most: 60 }
export const relief: TextFact = { id: 'verdict.relief', scope: 'charge', kind: 'text', most: 60 }

/** The charge is cleared on one of these paths. */
export const pathIs = (...paths: string[]): Condition => reads(path, ...paths)

/** The law gives one of these kinds of relief for the charge. */
export const reliefIs = (...words: string[]): Condition => reads(relief, ...words)
