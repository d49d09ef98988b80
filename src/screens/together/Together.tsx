import { CHOICES } from '../../documents/blanks'
import type { Conviction, Errand } from '../../interview/session'
import { RecordsHere } from '../question/RecordsHere'
import type { Walk } from '../walk/walk'
import { Choices } from './Choices'
import { Fields } from './Fields'

type Props = { walk: Walk; group: string; facts: readonly string[]; at: Conviction; errand: Errand }

/** What can be asked together: lines, dates and short questions, or choices that are off. */
export default function Together(props: Props) {
  return (
    <RecordsHere walk={props.walk} at={props.at}>
      {props.group === CHOICES ? <Choices {...props} /> : <Fields {...props} />}
    </RecordsHere>
  )
}
