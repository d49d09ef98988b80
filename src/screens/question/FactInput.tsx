import { Suspense, use } from 'react'
import { useTranslation } from 'react-i18next'
import { Waiting } from '../../ui/Waiting'
import { ClinicDevice } from '../clinic/clinic-device'
import { ChoiceInput } from './ChoiceInput'
import { CourtInput } from './CourtInput'
import { DateInput } from './DateInput'
import type { InputProps } from './input'
import { NumberInput } from './NumberInput'
import { OffenseInput } from './OffenseInput'
import { TextInput } from './TextInput'

/** The boxes or choices for a fact, by its kind. */
export function FactInput({ fact, ...props }: InputProps) {
  const { t } = useTranslation()
  // What one person typed must not be offered to the next.
  const mayFillIn = use(ClinicDevice).minutes === undefined
  switch (fact.kind) {
    case 'date':
      return <DateInput fact={fact} {...props} autoComplete={mayFillIn && fact.id === 'birthDate' ? 'bday' : 'off'} />
    case 'number':
      return <NumberInput fact={fact} {...props} />
    case 'text':
      return <TextInput fact={fact} {...props} autoComplete={mayFillIn ? autoComplete(fact.as) : 'off'} />
    case 'court':
      return (
        <Suspense fallback={<Waiting text={t('action.loading')} />}>
          <CourtInput fact={fact} {...props} />
        </Suspense>
      )
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
