import { useTranslation } from 'react-i18next'
import { calendarFile } from '../../interview/calendar'
import { question } from '../../interview/moves'
import { isAdvised } from '../../interview/session'
import { goTo } from '../../interview/trail'
import type { Settled } from '../../rules/decide'
import { Button, LinkButton } from '../../ui/Button'
import { saveFile } from '../papers/save-file'
import type { Matter } from '../walk/matter'
import { openPaths } from '../walk/verdict'
import type { Loads, Moves } from '../walk/walk'

type Props = { matter: Matter; verdict: Settled; missing: readonly string[] } & Pick<Moves, 'move'> &
  Pick<Loads, 'makePapers'>

/** The one main thing to do on this page, where there is one; what may be done beside it is a link. */
export function MainWay({
  matter: { at, session, jurisdiction, today },
  verdict,
  missing,
  move,
  makePapers: make,
}: Props) {
  const { t } = useTranslation()
  const { rules } = jurisdiction
  const { path, notBefore } = verdict
  const files = path !== null && openPaths(verdict, rules, isAdvised(session, at.case)).includes(path)
  const makePapers = () => void make(at)
  if (files && verdict.ungated !== 'already_cleared') return <Button onClick={makePapers}>{t('outcome.papers')}</Button>
  if (files) return <LinkButton onClick={makePapers}>{t('outcome.papersIfShown')}</LinkButton>
  const [unknown] = missing
  if (unknown !== undefined && verdict.outcome === 'get_help')
    return (
      <>
        <Button onClick={() => move((was) => goTo(was, question(unknown, at)))}>{t('outcome.typeMissing')}</Button>
        <LinkButton onClick={() => move((was) => goTo(was, { screen: 'recordFirst', state: rules.id }))}>
          {t('outcome.getRecord')}
        </LinkButton>
      </>
    )
  if (notBefore)
    return (
      <Button
        onClick={() =>
          saveFile('date.ics', 'text/calendar', calendarFile(notBefore, t('outcome.calendarTitle'), today))
        }
      >
        {t('outcome.calendar')}
      </Button>
    )
  return null
}
