import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'

/** Leads to what was said so far, from any question but the first. */
export function AnswersLink({ matter: { answers, at }, move }: { matter: Matter } & Pick<Moves, 'move'>) {
  const { t } = useTranslation()
  if (Object.keys(answers).length === 0) return null
  return (
    <div className="justify-self-center">
      <LinkButton onClick={() => move((was) => goTo(was, { screen: 'answers', at }))}>{t('answers.title')}</LinkButton>
    </div>
  )
}
