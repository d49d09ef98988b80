import { useTranslation } from 'react-i18next'
import { answersOf, type Conviction } from '../../interview/session'
import { goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import type { Walk } from '../walk/walk'

/** Leads to what was said so far, from any question but the first. */
export function AnswersLink({ walk, at }: { walk: Walk; at: Conviction }) {
  const { t } = useTranslation()
  if (Object.keys(answersOf(walk.session, at)).length === 0) return null
  return (
    <div className="justify-self-center">
      <LinkButton onClick={() => walk.move((was) => goTo(was, { screen: 'answers', at }))}>
        {t('answers.title')}
      </LinkButton>
    </div>
  )
}
