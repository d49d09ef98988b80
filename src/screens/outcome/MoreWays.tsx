import { useTranslation } from 'react-i18next'
import { addCharge, proceed } from '../../interview/moves'
import { convictionsOf } from '../../interview/session'
import { addCase, goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import { Links } from '../../ui/Links'
import { LawLink } from '../how/LawLink'
import { KeepLink } from '../keep/KeepLink'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'

type Props = { matter: Matter } & Pick<Moves, 'move' | 'back'>

/** Where else one can go from an outcome. */
export function MoreWays({ matter: { at, session, jurisdiction, today }, move, back }: Props) {
  const { t } = useTranslation()
  const { rules } = jurisdiction
  const addsCharge = () =>
    move((was) => {
      const added = addCharge(was, at.case, rules.facts)
      return proceed(added.session, rules, added.at, today)
    })
  return (
    <>
      <Links label={t('outcome.ways')}>
        <LinkButton onClick={() => move((was) => goTo(was, { screen: 'answers', at }))}>
          {t('outcome.change')}
        </LinkButton>
        <LinkButton onClick={addsCharge}>{t('outcome.addCharge')}</LinkButton>
        <LinkButton onClick={() => move(addCase)}>{t('outcome.addCase')}</LinkButton>
        {convictionsOf(session).length > 1 && (
          <LinkButton onClick={() => move((was) => goTo(was, { screen: 'convictions' }))}>
            {t('outcome.all')}
          </LinkButton>
        )}
        <LawLink move={move} screen="recordFirst" state={rules.id} />
        <LawLink move={move} screen="how" state={rules.id} />
        <LinkButton onClick={back}>{t('action.back')}</LinkButton>
      </Links>
      <KeepLink move={move} />
    </>
  )
}
