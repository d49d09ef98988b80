import { CHOICES } from '../../documents/blanks'
import type { Errand } from '../../interview/session'
import { RecordsHere } from '../question/RecordsHere'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { Choices } from './Choices'
import { Fields } from './Fields'

type Props = { matter: Matter; group: string; facts: readonly string[]; errand: Errand } & Pick<Moves, 'move' | 'back'>

/** What can be asked together: lines, dates and short questions, or choices that are off. */
export default function Together(props: Props) {
  return (
    <RecordsHere matter={props.matter}>
      {props.group === CHOICES ? <Choices {...props} /> : <Fields {...props} />}
    </RecordsHere>
  )
}
