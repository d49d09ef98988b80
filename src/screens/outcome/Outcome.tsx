import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { addCharge, proceed } from '../../interview/moves'
import { answersOf, type Conviction, convictionsOf } from '../../interview/session'
import { addCase, goTo } from '../../interview/trail'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { openForPrint } from '../../ui/open-for-print'
import { Stack } from '../../ui/Page'
import { LawLink } from '../how/LawLink'
import { KeepLink } from '../keep/KeepLink'
import { useLawWords } from '../loading/use-law-words'
import { isGated, openPaths, verdictOn } from '../walk/verdict'
import { jurisdictionOf, type Walk } from '../walk/walk'
import { Also } from './Also'
import { FederalCase } from './FederalCase'
import { Helpers } from './Helpers'
import { Immigration } from './Immigration'
import { Next } from './Next'
import { Notices } from './Notices'
import { OpenQuestions } from './OpenQuestions'
import { Verdict } from './Verdict'
import { Why } from './Why'

/** What the law says about one conviction: a rendering of the trace and nothing else. */
export default function Outcome({ walk, at }: { walk: Walk; at: Conviction }) {
  const { t } = useTranslation()
  const { session, today } = walk
  useEffect(openForPrint, [])
  const { rules } = jurisdictionOf(walk, at)
  const words = useLawWords(rules.id)
  const verdict = verdictOn(walk, at)
  if (!verdict) return <OpenQuestions go={() => walk.move((was) => proceed(was, rules, at, today))} />

  const show = { verdict, rules, words, answers: answersOf(session, at), today }
  const paths = openPaths(verdict, rules, session.advised)
  const files = verdict.path !== null && paths.includes(verdict.path)
  const cleared = verdict.ungated === 'already_cleared'
  const gated = isGated(verdict) && !session.advised
  const addsCase = () => walk.move(addCase)
  const addsCharge = () =>
    walk.move((was) => {
      const added = addCharge(was, at.case, rules.facts)
      return proceed(added.session, rules, added.at, today)
    })
  const several = convictionsOf(session).length > 1
  return (
    <Stack>
      <Verdict {...show} gated={gated} />
      {today > rules.reviewBy && (
        <Note tone="warn">{t('outcome.stale', { day: formatDay(rules.reviewed, words.language) })}</Note>
      )}
      <Immigration {...show} advised={session.advised} goOn={() => walk.move((was) => ({ ...was, advised: true }))} />
      <Why {...show} />
      <FederalCase {...show} />
      {!gated && <Next {...show} />}
      <Helpers {...show} />
      <Also {...show} paths={paths} makePapers={(path) => void walk.makePapers(at, path)} />
      <Notices {...show} />
      <p className="text-small text-muted">{t('notAdvice')}</p>
      <Actions
        main={
          files && !cleared ? (
            <Button onClick={() => void walk.makePapers(at)}>{t('outcome.papers')}</Button>
          ) : (
            <Button onClick={addsCase}>{t('outcome.addCase')}</Button>
          )
        }
        others={
          <>
            {files && cleared && (
              <Button ghost onClick={() => void walk.makePapers(at)}>
                {t('outcome.papersIfShown')}
              </Button>
            )}
            <Button ghost onClick={() => walk.move((was) => goTo(was, { screen: 'answers', at }))}>
              {t('outcome.change')}
            </Button>
            <Button ghost onClick={addsCharge}>
              {t('outcome.addCharge')}
            </Button>
            {files && !cleared && (
              <Button ghost onClick={addsCase}>
                {t('outcome.addCase')}
              </Button>
            )}
            {several && (
              <Button ghost onClick={() => walk.move((was) => goTo(was, { screen: 'convictions' }))}>
                {t('outcome.all')}
              </Button>
            )}
            <Button ghost onClick={walk.back}>
              {t('action.back')}
            </Button>
            <LawLink walk={walk} screen="how" state={rules.id} />
            <KeepLink walk={walk} />
          </>
        }
      />
    </Stack>
  )
}
