import { useTranslation } from 'react-i18next'
import { answerText, type LawWords, valueWords } from '../../i18n/law'
import type { Answer, Fact } from '../../rules/fact'
import { LinkButton } from '../../ui/Button'

type Props = {
  fact: Fact
  said: Answer | undefined
  /** What was said stands in the box. */
  shown: boolean
  law: LawWords
  choose: (answer: Answer) => void
}

/** The other ways to answer a question that wants typing: there was none, I don't know, no answer. */
export function OtherAnswers({ fact, said, shown, law, choose }: Props) {
  const { t, i18n } = useTranslation()
  if (fact.kind !== 'date' && fact.kind !== 'number' && fact.kind !== 'text') return null
  const none = fact.kind === 'date' && fact.mayBeNone
  const optional = fact.kind === 'text' && fact.optional
  const mayBeUnsure = !optional && !(fact.kind === 'text' && fact.scope === 'person')
  return (
    <div className="grid justify-items-start">
      {said !== undefined && !shown && fact.kind !== 'text' && (
        <p className="text-small text-muted">
          {t('question.said', { said: answerText(fact, said, i18n, law, valueWords(i18n)) })}
        </p>
      )}
      {none && <LinkButton onClick={() => choose({ value: 'none' })}>{t('question.none')}</LinkButton>}
      {optional && <LinkButton onClick={() => choose({ value: '' })}>{t('question.skip')}</LinkButton>}
      {mayBeUnsure && <LinkButton onClick={() => choose('unsure')}>{t('value.unsure')}</LinkButton>}
    </div>
  )
}
