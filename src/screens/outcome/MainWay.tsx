import { useTranslation } from 'react-i18next'
import { calendarFile } from '../../interview/calendar'
import { question } from '../../interview/moves'
import { type Conviction, isAdvised } from '../../interview/session'
import { goTo } from '../../interview/trail'
import type { Rules } from '../../jurisdictions/jurisdiction'
import type { Settled } from '../../rules/decide'
import { Button, LinkButton } from '../../ui/Button'
import { saveFile } from '../papers/save-file'
import { openPaths } from '../walk/verdict'
import type { Walk } from '../walk/walk'

type Props = { walk: Walk; at: Conviction; verdict: Settled; rules: Rules; missing: readonly string[] }

/** The one main thing to do on this page, where there is one; what may be done beside it is a link. */
export function MainWay({ walk, at, verdict, rules, missing }: Props) {
  const { t } = useTranslation()
  const { path, notBefore } = verdict
  const files = path !== null && openPaths(verdict, rules, isAdvised(walk.session, at.case)).includes(path)
  const makePapers = () => void walk.makePapers(at)
  if (files && verdict.ungated !== 'already_cleared') return <Button onClick={makePapers}>{t('outcome.papers')}</Button>
  if (files) return <LinkButton onClick={makePapers}>{t('outcome.papersIfShown')}</LinkButton>
  const [unknown] = missing
  if (unknown !== undefined && verdict.outcome === 'get_help')
    return (
      <>
        <Button onClick={() => walk.move((was) => goTo(was, question(unknown, at)))}>{t('outcome.typeMissing')}</Button>
        <LinkButton onClick={() => walk.move((was) => goTo(was, { screen: 'recordFirst', state: rules.id }))}>
          {t('outcome.getRecord')}
        </LinkButton>
      </>
    )
  if (notBefore)
    return (
      <Button
        onClick={() =>
          saveFile('date.ics', 'text/calendar', calendarFile(notBefore, t('outcome.calendarTitle'), walk.today))
        }
      >
        {t('outcome.calendar')}
      </Button>
    )
  return null
}
