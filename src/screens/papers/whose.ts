import { answersOf, type Conviction } from '../../interview/session'
import { known } from '../../rules/fact'
import { jurisdictionOf, type Walk } from '../walk/walk'
import type { Whose } from './file-names'

/** Whose papers are made, for the names of their files. */
export function whoseOf(walk: Walk, at: Conviction, discreet: boolean): Whose {
  const answers = answersOf(walk.session, at)
  const name = known(answers, 'fullName')
  const number = known(answers, 'caseNumber')
  return {
    name: name === undefined ? undefined : String(name),
    case: number === undefined || number === '' ? jurisdictionOf(walk, at).rules.id.toUpperCase() : String(number),
    discreet,
  }
}
