import { known } from '../../rules/fact'
import type { Matter } from '../walk/matter'
import type { Whose } from './file-names'

/** Whose papers are made, for the names of their files. */
export function whoseOf({ answers, jurisdiction }: Matter, discreet: boolean): Whose {
  const name = known(answers, 'fullName')
  const number = known(answers, 'caseNumber')
  return {
    name: name === undefined ? undefined : String(name),
    case: number === undefined || number === '' ? jurisdiction.rules.id.toUpperCase() : String(number),
    discreet,
  }
}
