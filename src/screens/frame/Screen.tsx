import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../interview/session'
import { Stack } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { lazily } from '../loading/lazily'
import { Start } from '../start/Start'
import type { Walk } from '../walk/walk'

// The first page carries only what it shows; the other screens come right after the first paint.
const question = lazily(() => import('../question/Question'))
const narrow = lazily(() => import('../question/NarrowQuestion'))
const conflict = lazily(() => import('../question/ConflictFound'))
const outcome = lazily(() => import('../outcome/Outcome'))
const answers = lazily(() => import('../answers/Answers'))
const convictions = lazily(() => import('../convictions/Convictions'))
const elsewhere = lazily(() => import('../elsewhere/Elsewhere'))
const together = lazily(() => import('../together/Together'))
const review = lazily(() => import('../review/Review'))
const papers = lazily(() => import('../papers/Papers'))
const keep = lazily(() => import('../keep/Keep'))
const open = lazily(() => import('../open/Open'))
const how = lazily(() => import('../how/HowWeKnow'))
const intake = lazily(() => import('../intake/Intake'))
const recordFirst = lazily(() => import('../record-first/RecordFirst'))
const screens = [
  question,
  narrow,
  conflict,
  outcome,
  answers,
  convictions,
  elsewhere,
  together,
  review,
  papers,
  keep,
  open,
  how,
  intake,
  recordFirst,
]

type Props = { walk: Walk; place: Place }

/** The screen of a place. */
export function Screen(props: Props) {
  return (
    <Suspense fallback={<Loading />}>
      <Shown {...props} />
    </Suspense>
  )
}

/** Fetches the code of the other screens while the person reads the first one. What does not come now is asked for again when it is shown. */
export async function preloadScreens(): Promise<void> {
  for (const { load } of screens) {
    await idle()
    await load().catch(() => undefined)
  }
}

/** Until the page has nothing better to do. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done())
    else setTimeout(done, 50)
  })

function Shown({ walk, place }: Props) {
  switch (place.screen) {
    case 'start':
      return <Start walk={walk} caseId={place.case} />
    case 'elsewhere':
      return <elsewhere.Show walk={walk} />
    case 'question':
      return place.narrow ? (
        <narrow.Show walk={walk} narrow={place.narrow} at={place.at} errand={place.errand} />
      ) : (
        <question.Show walk={walk} fact={place.fact} at={place.at} errand={place.errand} />
      )
    case 'together':
      return <together.Show walk={walk} group={place.group} facts={place.facts} at={place.at} errand={place.errand} />
    case 'conflict':
      return <conflict.Show walk={walk} conflict={place.conflict} at={place.at} errand={place.errand} />
    case 'outcome':
      return <outcome.Show walk={walk} at={place.at} />
    case 'answers':
      return <answers.Show walk={walk} at={place.at} />
    case 'review':
      return <review.Show walk={walk} at={place.at} />
    case 'papers':
      return <papers.Show walk={walk} at={place.at} />
    case 'keep':
      return <keep.Show walk={walk} />
    case 'open':
      return <open.Show walk={walk} />
    case 'how':
      return <how.Show walk={walk} state={place.state} />
    case 'recordFirst':
      return <recordFirst.Show walk={walk} state={place.state} />
    case 'intake':
      return <intake.Show walk={walk} state={place.state} />
    default:
      return <convictions.Show walk={walk} />
  }
}

function Loading() {
  const { t } = useTranslation()
  return (
    <Stack>
      <Waiting text={t('action.loading')} />
    </Stack>
  )
}
