import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factName } from '../../i18n/law'
import { SmallButton } from '../../ui/SmallButton'
import { ChangeValue } from './ChangeValue'
import type { CaseProps } from './case-props'
import { Printed } from './Printed'
import type { Entry } from './replies'
import { useShown } from './use-shown'

/** Values that a piece of the paper states, beside it: right, or changed one by one. */
export function Stated({ entries, ...props }: CaseProps & { entries: readonly Entry[] }) {
  const { replies, say } = props
  const { t } = useTranslation('record')
  const { factOf, law, text } = useShown(props)
  const [isOpen, setOpen] = useState(false)
  const [changing, setChanging] = useState<string>()
  const known = entries.flatMap((entry) => {
    const fact = factOf(entry.proposed.fact)
    return fact ? [{ entry, fact, name: factName(fact.id, law) }] : []
  })
  const [only, ...more] = known
  const isRight = known.every(({ entry }) => replies[entry.key] === 'right')
  const names = <span className="sr-only">: {known.map(({ name }) => name).join(', ')}</span>
  if (!only) return null
  return (
    <div className="grid gap-2">
      <Printed entries={entries} pictures={props.pictures} />
      <ul className="grid gap-1.5">
        {known.map(({ entry, fact, name }) => {
          const reply = replies[entry.key]
          const shown = typeof reply === 'object' ? reply.answer : entry.proposed.answer
          return (
            <li key={entry.key} className="grid gap-1">
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="text-small text-muted">{name}</span>
                <span className="font-semibold wrap-anywhere">
                  {text(fact, shown)}
                  {isOpen && changing !== entry.key && (
                    <button
                      type="button"
                      onClick={() => setChanging(entry.key)}
                      className="ms-3 min-h-11 font-semibold text-leaf underline"
                    >
                      {t('says.change')}
                      <span className="sr-only">: {name}</span>
                    </button>
                  )}
                </span>
              </div>
              {changing === entry.key && (
                <ChangeValue
                  id={`value-${entry.key}`}
                  fact={fact}
                  jurisdiction={props.jurisdiction}
                  before={shown}
                  today={props.today}
                  take={(answer) => {
                    say(entry.key, { answer })
                    setChanging(undefined)
                  }}
                  undo={() => setChanging(undefined)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <div className="flex flex-wrap gap-2">
        <SmallButton
          pressed={isRight}
          onClick={() => {
            for (const { entry } of known)
              if (isRight || typeof replies[entry.key] !== 'object') say(entry.key, isRight ? undefined : 'right')
          }}
        >
          {t('says.right')}
          {names}
        </SmallButton>
        <SmallButton
          pressed={isOpen}
          onClick={() => {
            setOpen(!isOpen)
            setChanging(isOpen || more.length > 0 ? undefined : only.entry.key)
          }}
        >
          {t('says.change')}
          {names}
        </SmallButton>
      </div>
    </div>
  )
}
