import { useTranslation } from 'react-i18next'
import { questionsLeft } from '../../interview/questions-left'
import type { Errand } from '../../interview/session'
import type { Fact, Scope } from '../../rules/fact'
import { Steps } from '../../ui/Steps'
import type { Matter } from '../walk/matter'
import { factIn } from './fact-in'

const sections = ['you', 'case', 'happened', 'papers'] as const
const ranks: Readonly<Record<Scope, number>> = { person: 1, case: 2, charge: 3 }

type Props = { matter: Matter; fact: Fact; errand: Errand }

/** How far the person is: four sections, and about how many questions are left. */
export function Progress({ matter, fact, errand }: Props) {
  const { t } = useTranslation()
  const { at, session, jurisdiction, answers, today } = matter
  const rank = (asked: Fact, to: Errand) => (to === 'papers' ? sections.length : ranks[asked.scope])
  const passed = session.trail.slice(0, session.step).flatMap((place) => {
    const [first] = place.screen === 'question' ? [place.fact] : place.screen === 'together' ? place.facts : []
    return first !== undefined && 'errand' in place && place.at.charge === at.charge
      ? [rank(factIn(matter, first), place.errand)]
      : []
  })
  const here = rank(fact, errand)
  const left = errand === 'verdict' ? questionsLeft(jurisdiction.rules, answers, today) : 0
  const section = t(`section.${sections[here - 1] ?? 'you'}`)
  return (
    <Steps
      done={Math.max(here, ...passed)}
      of={sections.length}
      label={left > 0 ? t('section.left', { section, count: left }) : section}
    />
  )
}
