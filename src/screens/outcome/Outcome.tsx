import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { goOnAsAdvised, proceed } from '../../interview/moves'
import { isAdvised } from '../../interview/session'
import { goingOn } from '../../rules/decide'
import { Note } from '../../ui/Note'
import { openForPrint } from '../../ui/open-for-print'
import { Stack } from '../../ui/Page'
import { useLawWords } from '../loading/use-law-words'
import type { Matter } from '../walk/matter'
import { isGated, openPaths, verdictOn } from '../walk/verdict'
import type { Loads, Moves } from '../walk/walk'
import { Also } from './Also'
import { FederalCase } from './FederalCase'
import { Helpers } from './Helpers'
import { Immigration } from './Immigration'
import { MainWay } from './MainWay'
import { MoreWays } from './MoreWays'
import { Next } from './Next'
import { Notices } from './Notices'
import { OpenQuestions } from './OpenQuestions'
import { unknownTo } from './unknown-to'
import { Verdict } from './Verdict'
import { Why } from './Why'

type Props = { matter: Matter } & Pick<Moves, 'move' | 'back'> & Pick<Loads, 'makePapers'>

/** What the law says about one conviction: a rendering of the trace and nothing else. What to do comes before why. */
export default function Outcome({ matter, move, back, makePapers }: Props) {
  const { t } = useTranslation()
  const { at, session, jurisdiction, answers, today } = matter
  useEffect(openForPrint, [])
  const { rules } = jurisdiction
  const words = useLawWords(rules.id)
  const found = verdictOn(matter)
  if (!found) return <OpenQuestions go={() => move((was) => proceed(was, rules, at, today))} />

  const advised = isAdvised(session, at.case)
  const verdict = advised ? goingOn(found) : found
  const show = { verdict, rules, words, answers, today }
  const gated = isGated(verdict) && !advised
  const missing = gated ? [] : unknownTo(verdict, answers)
  const immigration = (
    <Immigration {...show} advised={advised} goOn={() => move((was) => goOnAsAdvised(was, at.case))} />
  )
  return (
    <Stack>
      <Verdict key={String(gated)} {...show} gated={gated} />
      {today > rules.reviewBy && (
        <Note tone="warn">{t('outcome.stale', { day: formatDay(rules.reviewed, words.language) })}</Note>
      )}
      {gated && immigration}
      {!gated && (
        <Next {...show} missing={missing}>
          <MainWay matter={matter} verdict={verdict} missing={missing} move={move} makePapers={makePapers} />
        </Next>
      )}
      {!gated && immigration}
      <Helpers {...show} />
      <Why {...show} />
      <FederalCase {...show} />
      <Also {...show} paths={openPaths(verdict, rules, advised)} makePapers={(path) => void makePapers(at, path)} />
      <Notices {...show} />
      <p className="text-small text-muted">{t('notAdvice')}</p>
      <MoreWays matter={matter} move={move} back={back} />
    </Stack>
  )
}
