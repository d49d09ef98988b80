import { CHOICES } from '../documents/blanks'
import type { Conviction } from '../session/session'
import { Choices } from './papers/Choices'
import { Lines } from './papers/Lines'
import { RecordsHere } from './question/RecordsHere'
import type { Walk } from './walk'

type Props = { walk: Walk; group: string; facts: readonly string[]; at: Conviction }

/** What the papers want that can be asked together: lines to fill in, or choices that are off. */
export default function Blanks(props: Props) {
  return (
    <RecordsHere walk={props.walk} at={props.at}>
      {props.group === CHOICES ? <Choices {...props} /> : <Lines {...props} />}
    </RecordsHere>
  )
}
