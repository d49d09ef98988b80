import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { goOnAsAdvised, proceed } from '../../interview/moves'
import { answersOf, type Conviction, isAdvised } from '../../interview/session'
import { goingOn } from '../../rules/decide'
import { Note } from '../../ui/Note'
import { openForPrint } from '../../ui/open-for-print'
import { Stack } from '../../ui/Page'
import { useLawWords } from '../loading/use-law-words'
import { isGated, openPaths, verdictOn } from '../walk/verdict'
import { jurisdictionOf, type Walk } from '../walk/walk'
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

/** What the law says about one conviction: a rendering of the trace and nothing else. What to do comes before why. */
export default function Outcome({ walk, at }: { walk: Walk; at: Conviction }) {
  const { t } = useTranslation()
  const { session, today } = walk
  useEffect(openForPrint, [])
  const { rules } = jurisdictionOf(walk, at)
  const words = useLawWords(rules.id)
  const found = verdictOn(walk, at)
  if (!found) return <OpenQuestions go={() => walk.move((was) => proceed(was, rules, at, today))} />

  const answers = answersOf(session, at)
  const advised = isAdvised(session, at.case)
  const verdict = advised ? goingOn(found) : found
  const show = { verdict, rules, words, answers, today }
  const gated = isGated(verdict) && !advised
  const missing = gated ? [] : unknownTo(verdict, answers)
  const immigration = (
    <Immigration {...show} advised={advised} goOn={() => walk.move((was) => goOnAsAdvised(was, at.case))} />
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
          <MainWay walk={walk} at={at} verdict={verdict} rules={rules} missing={missing} />
        </Next>
      )}
      {!gated && immigration}
      <Helpers {...show} />
      <Why {...show} />
      <FederalCase {...show} />
      <Also
        {...show}
        paths={openPaths(verdict, rules, advised)}
        makePapers={(path) => void walk.makePapers(at, path)}
      />
      <Notices {...show} />
      <p className="text-small text-muted">{t('notAdvice')}</p>
      <MoreWays walk={walk} at={at} rules={rules} />
    </Stack>
  )
}
