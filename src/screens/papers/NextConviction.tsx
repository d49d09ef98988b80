import { useTranslation } from 'react-i18next'
import { type Conviction, convictionsOf } from '../../interview/session'
import { addCase, goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import { namesOf } from '../convictions/conviction-names'
import { matterOf } from '../walk/matter'
import { bestPath, verdictOn } from '../walk/verdict'
import type { Held, Loads, Moves } from '../walk/walk'

type Props = { held: Held; at: Conviction } & Pick<Moves, 'move'> & Pick<Loads, 'makePapers'>

/** From the papers of one case to the next that may be filed, to the plan of all, or to one more. */
export function NextConviction({ held, at, move, makePapers }: Props) {
  const { t, i18n } = useTranslation()
  const all = convictionsOf(held.session)
  const place = all.findIndex((each) => each.case === at.case)
  const others = [...all.slice(place), ...all.slice(0, place)].filter((each) => each.case !== at.case)
  const next = others.find((each) => {
    const matter = matterOf(held, each)
    const verdict = verdictOn(matter)
    return verdict !== undefined && bestPath(matter, verdict) !== undefined
  })
  return (
    <>
      {next && (
        <LinkButton onClick={() => void makePapers(next)}>
          {t('papers.nextCase', { what: namesOf(matterOf(held, next), i18n).join(', ') })}
        </LinkButton>
      )}
      {all.length > 1 && (
        <LinkButton onClick={() => move((was) => goTo(was, { screen: 'convictions' }))}>{t('outcome.all')}</LinkButton>
      )}
      <LinkButton onClick={() => move(addCase)}>{t('outcome.addCase')}</LinkButton>
    </>
  )
}
