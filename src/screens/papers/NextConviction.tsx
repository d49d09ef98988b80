import { useTranslation } from 'react-i18next'
import { type Conviction, convictionsOf, isAdvised } from '../../interview/session'
import { addCase, goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import { namesOf } from '../convictions/conviction-names'
import { openPaths, verdictOn } from '../walk/verdict'
import { jurisdictionOf, type Walk } from '../walk/walk'

/** From the papers of one case to the next that may be filed, to the plan of all, or to one more. */
export function NextConviction({ walk, at }: { walk: Walk; at: Conviction }) {
  const { t, i18n } = useTranslation()
  const all = convictionsOf(walk.session)
  const place = all.findIndex((each) => each.case === at.case)
  const others = [...all.slice(place), ...all.slice(0, place)].filter((each) => each.case !== at.case)
  const next = others.find((each) => {
    const verdict = verdictOn(walk, each)
    return (
      verdict && openPaths(verdict, jurisdictionOf(walk, each).rules, isAdvised(walk.session, each.case)).length > 0
    )
  })
  return (
    <>
      {next && (
        <LinkButton onClick={() => void walk.makePapers(next)}>
          {t('papers.nextCase', { what: namesOf(walk, next, i18n).join(', ') })}
        </LinkButton>
      )}
      {all.length > 1 && (
        <LinkButton onClick={() => walk.move((was) => goTo(was, { screen: 'convictions' }))}>
          {t('outcome.all')}
        </LinkButton>
      )}
      <LinkButton onClick={() => walk.move(addCase)}>{t('outcome.addCase')}</LinkButton>
    </>
  )
}
