import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sharedWords, wordsOf } from '../../finding/search-words'
import { optionKey } from '../../i18n/keys'
import type { ChoiceFact, YesNoFact } from '../../rules/fact'
import { RadioList } from '../../ui/RadioList'
import { SearchField } from '../../ui/SearchField'
import { useLawWords } from '../loading/use-law-words'
import type { InputProps } from './input'

/** So many options get a box to narrow them. */
const MANY = 12

/** A few choices, "I don't know" last. */
export function ChoiceInput({
  id,
  fact,
  jurisdiction,
  typed,
  set,
  submitWith,
  invalid,
}: InputProps<ChoiceFact | YesNoFact>) {
  const { t } = useTranslation()
  const { law } = useLawWords(jurisdiction.rules.id)
  const [query, setQuery] = useState('')
  const named = fact.kind === 'choice' && fact.named
  const values: readonly string[] = fact.kind === 'choice' ? fact.options : fact.turned ? ['no', 'yes'] : ['yes', 'no']
  const label = (value: string) =>
    (named ? undefined : law(optionKey(fact.id, value))) ??
    (fact.kind === 'yesNo' ? t(value === 'yes' ? 'value.yes' : 'value.no') : value)
  const wanted = wordsOf(query)
  const shown = values
    .map((value) => ({ value, label: label(value) }))
    .filter((option) => sharedWords(wanted, wordsOf(option.label)) === wanted.length)
  return (
    <>
      {values.length > MANY && (
        <SearchField
          id={`${id}-search`}
          label={t('question.search')}
          value={query}
          onChange={setQuery}
          found={t('question.found', { count: shown.length })}
        />
      )}
      <RadioList
        name={`${id}-pick`}
        value={typed.pick ?? ''}
        onChange={(value) => set('pick', value)}
        onTap={submitWith}
        invalid={invalid.length > 0}
        options={[...shown, { value: 'unsure', label: law(optionKey(fact.id, 'unsure')) ?? t('value.unsure') }]}
      />
    </>
  )
}
