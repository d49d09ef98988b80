import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factName } from '../../i18n/law'
import { SmallButton } from '../../ui/SmallButton'
import { ChangeValue } from './ChangeValue'
import type { CaseProps } from './case-props'
import type { Entry, Reply } from './replies'
import { useShown } from './use-shown'

/** A value that the paper only points to: it counts with a yes of its own. */
export function Proposal({ entry, ...props }: CaseProps & { entry: Entry }) {
  const { replies, say } = props
  const { t } = useTranslation('record')
  const { factOf, law, text } = useShown(props)
  const [isChanging, setChanging] = useState(false)
  const fact = factOf(entry.proposed.fact)
  if (!fact) return null
  const name = factName(fact.id, law)
  const reply = replies[entry.key]
  const shown = typeof reply === 'object' ? reply.answer : entry.proposed.answer
  const toggle = (to: Reply) => say(entry.key, reply === to ? undefined : to)
  const of = <span className="sr-only">: {name}</span>
  return (
    <div className="grid gap-2">
      <p className="wrap-anywhere">
        <span className="block text-small text-muted">{name}</span>
        <b>{text(fact, shown)}</b>
        {reply === undefined && '?'}
      </p>
      {isChanging ? (
        <ChangeValue
          id={`value-${entry.key}`}
          fact={fact}
          jurisdiction={props.jurisdiction}
          before={shown}
          today={props.today}
          take={(answer) => {
            say(entry.key, { answer })
            setChanging(false)
          }}
          undo={() => setChanging(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <SmallButton pressed={reply === 'right'} onClick={() => toggle('right')}>
            {t('says.yes')}
            {of}
          </SmallButton>
          <SmallButton pressed={typeof reply === 'object'} onClick={() => setChanging(true)}>
            {t('says.another')}
            {of}
          </SmallButton>
          <SmallButton pressed={reply === 'later'} onClick={() => toggle('later')}>
            {t('says.notSure')}
            {of}
          </SmallButton>
        </div>
      )}
    </div>
  )
}
