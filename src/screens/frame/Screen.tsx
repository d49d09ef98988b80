import { Suspense } from 'react'
import type { Place } from '../../interview/session'
import { Loading } from '../loading/Loading'
import { lazily } from '../loading/lazily'
import { Start } from '../start/Start'
import { matterOf } from '../walk/matter'
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
// Few people need it, and they wait for it.
const desk = lazily(() => import('../desk/Desk'))
const recordFirst = lazily(() => import('../record-first/RecordFirst'))
const screening = lazily(() => import('../screening/Screening'))
const record = lazily(() => import('../record/Record'))
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
  record,
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
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done())
    else setTimeout(done, 50)
  })

function Shown({ walk, place }: Props) {
  const { session, today, move, back, forth, makePapers } = walk
  const ways = { move, back }
  switch (place.screen) {
    case 'start':
      return (
        <Start
          {...ways}
          caseId={place.case}
          session={session}
          pickState={walk.pickState}
          goElsewhere={walk.goElsewhere}
        />
      )
    case 'elsewhere':
      return <elsewhere.Show session={session} today={today} back={back} />
    case 'convictions':
      return <convictions.Show {...ways} held={walk} makePapers={makePapers} />
    case 'keep':
      return <keep.Show {...ways} session={session} papersSaved={walk.papersSaved} />
    case 'open':
      return <open.Show {...ways} held={walk} resume={walk.resume} />
    case 'desk':
      return <desk.Show {...ways} session={session} today={today} resume={walk.resume} pickState={walk.pickState} />
    case 'how':
      return <how.Show {...ways} state={place.state} />
    case 'recordFirst':
      return <recordFirst.Show {...ways} state={place.state} />
    case 'screening':
      return <screening.Show {...ways} view={place.view} today={today} />
    case 'record':
      return <record.Show {...ways} session={session} today={today} about={place.about} resume={walk.resume} />
    case 'intake':
      return <intake.Show {...ways} state={place.state} />
  }
  const matter = matterOf(walk, place.at)
  switch (place.screen) {
    case 'question':
      return place.narrow ? (
        <narrow.Show {...ways} matter={matter} narrow={place.narrow} errand={place.errand} />
      ) : (
        <question.Show {...ways} forth={forth} matter={matter} fact={place.fact} errand={place.errand} />
      )
    case 'together':
      return <together.Show {...ways} matter={matter} group={place.group} facts={place.facts} errand={place.errand} />
    case 'conflict':
      return <conflict.Show {...ways} matter={matter} conflict={place.conflict} errand={place.errand} />
    case 'outcome':
      return <outcome.Show {...ways} matter={matter} makePapers={makePapers} />
    case 'answers':
      return <answers.Show {...ways} matter={matter} />
    case 'review':
      return <review.Show {...ways} matter={matter} />
    case 'papers':
      return (
        <papers.Show {...ways} matter={matter} held={walk} makePapers={makePapers} papersSaved={walk.papersSaved} />
      )
  }
}
