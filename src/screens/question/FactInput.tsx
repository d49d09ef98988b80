import { use } from 'react'
import { TextField } from '../../ui/TextField'
import { ClinicDevice } from '../clinic/clinic-device'
import { ChoiceInput } from './ChoiceInput'
import { CourtInput } from './CourtInput'
import { DateInput } from './DateInput'
import type { InputProps } from './input'
import { NumberInput } from './NumberInput'
import { OffenseInput } from './OffenseInput'

/** The boxes or choices for a fact, by its kind. */
export function FactInput({ fact, ...props }: InputProps) {
  // What one person typed must not be offered to the next.
  const mayFillIn = use(ClinicDevice).minutes === undefined
  switch (fact.kind) {
    case 'date':
      return <DateInput fact={fact} {...props} autoComplete={mayFillIn && fact.id === 'birthDate' ? 'bday' : 'off'} />
    case 'number':
      return <NumberInput fact={fact} {...props} />
    case 'text':
      return (
        <TextField
          id={`${props.id}-text`}
          label={props.label}
          value={props.typed.text ?? ''}
          onChange={(value) => props.set('text', value)}
          describedBy={props.describedBy}
          invalid={props.invalid.length > 0}
          autoComplete={mayFillIn ? autoComplete(fact.as) : 'off'}
          inputMode={fact.as === 'tel' ? 'tel' : fact.as === 'email' ? 'email' : fact.as === 'zip' ? 'numeric' : 'text'}
        />
      )
    case 'court':
      return <CourtInput fact={fact} {...props} />
    default:
      return fact.id === 'offense' ? <OffenseInput fact={fact} {...props} /> : <ChoiceInput fact={fact} {...props} />
  }
}

/** What the browser may fill in from its own memory. */
export function autoComplete(as: string | undefined): string {
  const tokens: Readonly<Record<string, string>> = {
    name: 'name',
    street: 'street-address',
    city: 'address-level2',
    state: 'address-level1',
    zip: 'postal-code',
    tel: 'tel',
    email: 'email',
  }
  return (as && tokens[as]) ?? 'off'
}
