import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { findOffenses } from '../../finding/find-offense'
import { namesSection } from '../../finding/written-section'
import { formatShortDay } from '../../i18n/format'
import { optionKey } from '../../i18n/keys'
import type { Offense } from '../../jurisdictions/jurisdiction'
import type { ChoiceFact, YesNoFact } from '../../rules/fact'
import { LinkButton } from '../../ui/Button'
import { RadioList } from '../../ui/RadioList'
import { SearchField } from '../../ui/SearchField'
import { useLawWords } from '../loading/use-law-words'
import { findableOffenses } from './findable-offenses'
import type { InputProps } from './input'

/** So many are shown before anything is typed. */
const SHOWN = 6

/** The crime: found by its number, by the words on the paper, or by what happened. */
export function OffenseInput({
  id,
  fact,
  jurisdiction,
  typed,
  set,
  submitWith,
  invalid,
}: InputProps<ChoiceFact | YesNoFact>) {
  const { t } = useTranslation()
  const { rules } = jurisdiction
  const { law, language } = useLawWords(rules.id)
  const [query, setQuery] = useState('')
  const [shownAll, setShownAll] = useState(false)
  const name = (id: string) => law(optionKey(fact.id, id)) ?? id
  const offenses = findableOffenses(rules, law, language)
  const found = findOffenses(query, offenses)
  const era = ({ from, to }: Offense) =>
    from && to
      ? t('offense.between', { from: formatShortDay(from, language), to: formatShortDay(to, language) })
      : from
        ? t('offense.from', { day: formatShortDay(from, language) })
        : to
          ? t('offense.to', { day: formatShortDay(to, language) })
          : undefined
  const showAll = () => {
    flushSync(() => setShownAll(true))
    document.getElementById(`${id}-pick-${found[SHOWN]}`)?.focus()
  }
  const short = query.trim() === '' && !shownAll && found.length > SHOWN + 2
  const picked = found.indexOf(typed.pick ?? '') >= SHOWN ? [typed.pick ?? ''] : []
  // What the list does not have may be another crime.
  const others = rules.offenses.flatMap((offense) => (offense.other ? [offense.id] : []))
  const isStrange = found.length === 0 && namesSection(query)
  const all = rules.offenses.map(({ id }) => id)
  const listed = isStrange ? others : found.length === 0 ? all : short ? [...found.slice(0, SHOWN), ...picked] : found
  const options = listed.flatMap((id) =>
    rules.offenses
      .filter((offense) => offense.id === id)
      .map((offense) => ({
        value: id,
        label: name(id),
        note: [offense.section, era(offense)].filter(Boolean).join(' · '),
      })),
  )
  return (
    <>
      <SearchField
        id={`${id}-search`}
        label={t('offense.search')}
        value={query}
        onChange={setQuery}
        found={
          query.trim() === ''
            ? t('offense.example', { section: rules.offenses[0]?.sections[0] })
            : found.length === 0
              ? t(isStrange ? 'offense.notListed' : 'offense.noHit')
              : t('question.found', { count: options.length })
        }
      />
      <div key={String(shownAll)} className={`mt-3 grid grid-cols-[minmax(0,1fr)] gap-1 ${shownAll ? 'settle' : ''}`}>
        <RadioList
          name={`${id}-pick`}
          value={typed.pick ?? ''}
          onChange={(value) => set('pick', value)}
          onTap={submitWith}
          invalid={invalid.length > 0}
          options={[
            ...options,
            {
              value: 'unsure',
              label: law(optionKey(fact.id, 'unsure')) ?? t('value.unsure'),
              note: t('offense.unsure'),
            },
          ]}
        />
        {short && <LinkButton onClick={showAll}>{t('offense.all', { count: found.length })}</LinkButton>}
      </div>
    </>
  )
}
