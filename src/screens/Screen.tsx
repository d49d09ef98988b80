import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../session/session'
import { Stack } from '../ui/Page'
import { Start } from './Start'
import type { Walk } from './walk'

// The first page carries only what it shows; the other screens come right after the first paint.
const loads = [
  () => import('./Question'),
  () => import('./Outcome'),
  () => import('./Answers'),
  () => import('./Convictions'),
  () => import('./Elsewhere'),
  () => import('./Blanks'),
  () => import('./Review'),
  () => import('./Papers'),
] as const
const Question = lazy(loads[0])
const Outcome = lazy(loads[1])
const Answers = lazy(loads[2])
const Convictions = lazy(loads[3])
const Elsewhere = lazy(loads[4])
const Blanks = lazy(loads[5])
const Review = lazy(loads[6])
const Papers = lazy(loads[7])

type Props = { walk: Walk; place: Place }

/** The screen of a place. */
export function Screen(props: Props) {
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
  return (
    <Suspense fallback={<Loading />}>
      <Shown {...props} />
    </Suspense>
  )
}

/** Fetches the code of the other screens while the person reads the first one. */
export function preloadScreens(): void {
  for (const load of loads) void load()
}

function Shown({ walk, place }: Props) {
  switch (place.screen) {
    case 'start':
      return <Start walk={walk} caseId={place.case} />
    case 'elsewhere':
      return <Elsewhere walk={walk} />
    case 'question':
      return <Question walk={walk} fact={place.fact} at={place.at} errand={place.errand} />
    case 'blanks':
      return <Blanks walk={walk} group={place.group} facts={place.facts} at={place.at} />
    case 'outcome':
      return <Outcome walk={walk} at={place.at} />
    case 'answers':
      return <Answers walk={walk} at={place.at} />
    case 'review':
      return <Review walk={walk} at={place.at} />
    case 'papers':
      return <Papers walk={walk} at={place.at} />
    default:
      return <Convictions walk={walk} />
  }
}

function Loading() {
  const { t } = useTranslation()
  return (
    <Stack>
      <p role="status">{t('action.loading')}</p>
    </Stack>
  )
}
