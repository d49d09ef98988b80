import { useTranslation } from 'react-i18next'
import { type Answer, type Fact, valueIn } from '../../rules/fact'
import { isUnsure } from '../../rules/span'
import { LinkButton } from '../../ui/Button'

/** The other ways to answer a question that wants typing: there was none, I don't know, no answer. */
export function OtherAnswers({
  fact,
  said,
  choose,
}: {
  fact: Fact
  said: Answer | undefined
  choose: (answer: Answer) => void
}) {
  const { t } = useTranslation()
  if (fact.kind !== 'date' && fact.kind !== 'number' && fact.kind !== 'text') return null
  const none = fact.kind === 'date' && fact.mayBeNone
  const optional = fact.kind === 'text' && fact.optional
  const mayBeUnsure = !optional && !(fact.kind === 'text' && fact.scope === 'person')
  return (
    <div className="grid justify-items-start">
      {isUnsure(fact, said) && <p className="text-small text-muted">{t('question.saidUnsure')}</p>}
      {valueIn(said) === 'none' && <p className="text-small text-muted">{t('question.saidNone')}</p>}
      {none && <LinkButton onClick={() => choose({ value: 'none' })}>{t('question.none')}</LinkButton>}
      {optional && <LinkButton onClick={() => choose({ value: '' })}>{t('question.skip')}</LinkButton>}
      {mayBeUnsure && <LinkButton onClick={() => choose('unsure')}>{t('value.unsure')}</LinkButton>}
    </div>
  )
}
