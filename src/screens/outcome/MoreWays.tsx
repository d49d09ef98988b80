import { useTranslation } from 'react-i18next'
import { addCharge, proceed } from '../../interview/moves'
import { type Conviction, convictionsOf } from '../../interview/session'
import { addCase, goTo } from '../../interview/trail'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { LinkButton } from '../../ui/Button'
import { Links } from '../../ui/Links'
import { LawLink } from '../how/LawLink'
import { KeepLink } from '../keep/KeepLink'
import type { Walk } from '../walk/walk'

/** Where else one can go from an outcome. */
export function MoreWays({ walk, at, rules }: { walk: Walk; at: Conviction; rules: Rules }) {
  const { t } = useTranslation()
  const addsCharge = () =>
    walk.move((was) => {
      const added = addCharge(was, at.case, rules.facts)
      return proceed(added.session, rules, added.at, walk.today)
    })
  return (
    <>
      <Links label={t('outcome.ways')}>
        <LinkButton onClick={() => walk.move((was) => goTo(was, { screen: 'answers', at }))}>
          {t('outcome.change')}
        </LinkButton>
        <LinkButton onClick={addsCharge}>{t('outcome.addCharge')}</LinkButton>
        <LinkButton onClick={() => walk.move(addCase)}>{t('outcome.addCase')}</LinkButton>
        {convictionsOf(walk.session).length > 1 && (
          <LinkButton onClick={() => walk.move((was) => goTo(was, { screen: 'convictions' }))}>
            {t('outcome.all')}
          </LinkButton>
        )}
        <LawLink walk={walk} screen="recordFirst" state={rules.id} />
        <LawLink walk={walk} screen="how" state={rules.id} />
        <LinkButton onClick={walk.back}>{t('action.back')}</LinkButton>
      </Links>
      <KeepLink walk={walk} />
    </>
  )
}
