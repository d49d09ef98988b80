import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk, Person } from '../../desk/desk'
import { mattering } from '../../desk/matters'
import { changed, wordsOf } from '../../desk/queue'
import { sourced } from '../../desk/sources'
import { sessionOf } from '../../desk/standing'
import { speechOf } from '../../i18n/clause-words'
import { pathKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import { answer, answerFromCourt, unanswer } from '../../interview/answer'
import { conflictsIn } from '../../interview/conflicts'
import { addCharge, beginCase } from '../../interview/moves'
import { answersOf, type Conviction, convictionsOf, type Session } from '../../interview/session'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { isShared } from '../../jurisdictions/shared'
import { next } from '../../rules/decide'
import { type Answer, type Day, type Fact, valueIn } from '../../rules/fact'
import { LinkButton } from '../../ui/Button'
import { Pill } from '../../ui/Pill'
import { sheetParts } from '../intake/sheet-parts'
import { pillOf } from '../outcome/pill'
import { findableOffenses } from '../question/findable-offenses'
import { useProblemText } from '../question/problem-text'
import { nameOf } from './conviction-name'
import { SheetField } from './SheetField'
import type { Laws } from './use-laws'

type Props = {
  person: Person
  rules: Rules
  laws: Laws
  today: Day
  change: (move: (desk: Desk) => Desk) => void
  close: () => void
}

/** A paper sheet typed in: its questions in its order, with what the law says beside it as soon as that is settled. */
export function SheetEntry({ person, rules, laws, today, change, close }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { t: app } = useTranslation()
  const state = rules.id
  const session = sessionOf(person.words)
  const [at, setAt] = useState<Conviction>(() => firstOf(session, state))
  const answers = answersOf(session, at)
  const problemText = useProblemText(rules, answers)
  const speech = speechOf(i18n, rules)
  const { asked, lines } = sheetParts(rules)
  const secret = rules.facts.filter((fact) => fact.secret)
  const courts = laws.directories[state]?.courts ?? []
  const sheetLaw = {
    facts: rules.facts,
    offenses: findableOffenses(rules, speech.law, speech.language),
    courts,
    today,
  }
  const found = next(rules, answers, today)
  const matter = mattering(rules, answers, today)
  const conflicts = conflictsIn(rules.facts, rules.offenses, answers)
  const put = (move: (was: Session) => Session) =>
    change((was) => {
      const now = was.people.find(({ id }) => id === person.id)
      if (!now) return was
      const words = wordsOf(move(sessionOf(now.words)))
      return changed(was, now.id, { words, sources: sourced(now.words, words, now.sources, 'sheet') }, Date.now())
    })
  const take = (fact: Fact, said: Answer | undefined) =>
    put((was) => {
      if (said === undefined) return unanswer(was, at, fact)
      const begun = beginCase(was, at.case, state).session
      const told = answer(begun, at, fact, said, isShared(fact.id))
      const court = fact.kind === 'court' && courts.find(({ id }) => id === valueIn(said))
      return court ? answerFromCourt(told, at, rules.facts, court.says, isShared) : told
    })
  const another = () => {
    const added = addCharge(session, at.case, rules.facts)
    put(() => added.session)
    setAt(added.at)
  }
  const all = convictionsOf(session)
  const field = (fact: Fact, number: number | undefined) => {
    const conflict = conflicts.find(({ facts }) => facts.includes(fact.id))
    const other = conflict?.facts.find((each) => each !== fact.id)
    return (
      <SheetField
        key={`${at.charge} ${fact.id}`}
        fact={fact}
        number={number}
        answers={answers}
        law={sheetLaw}
        speech={speech}
        isSpent={number !== undefined && !matter.has(fact.id)}
        conflict={other && t('sheet.conflict', { other: factName(other, speech.law) })}
        problemText={problemText}
        courtName={(id) => courts.find((each) => each.id === id)?.called}
        take={take}
      />
    )
  }
  return (
    <section aria-labelledby="sheet-title" className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 id="sheet-title" className="min-w-0 flex-[1_1_6rem] wrap-anywhere">
          {t('sheet.title', { called: person.called })}
        </h2>
        <LinkButton onClick={close}>{t('sheet.close')}</LinkButton>
      </div>
      <p className="text-small text-muted">{t('sheet.hint')}</p>
      <div
        role="status"
        className="sticky top-0 z-5 flex flex-wrap items-center gap-x-3 border-b border-line bg-paper py-2 text-small"
      >
        {'verdict' in found ? (
          <>
            <Pill tone={pillOf(found.verdict.outcome)}>{app(`pill.${found.verdict.outcome}`)}</Pill>
            {found.verdict.path && speech.law(pathKey(found.verdict.path, 'name'))}
          </>
        ) : (
          <>
            <Pill tone="plain">{app('pill.open')}</Pill>
            {t('sheet.next', { what: factName('ask' in found ? found.ask : found.narrow.fact, speech.law) })}
          </>
        )}
      </div>
      <ul className="divide-y divide-line">{secret.map((fact) => field(fact, undefined))}</ul>
      <ol className="divide-y divide-line">{asked.map((fact, place) => field(fact, place + 1))}</ol>
      <h3>{t('sheet.papers')}</h3>
      <ul className="divide-y divide-line">{lines.map((fact) => field(fact, undefined))}</ul>
      <div className="flex flex-wrap gap-x-5">
        {all.length > 1 &&
          all.map((one) => (
            <LinkButton key={one.charge} onClick={() => setAt(one)}>
              {nameOf(session, one, laws, i18n).join(' · ')}
            </LinkButton>
          ))}
        {all.length > 0 && <LinkButton onClick={another}>{t('sheet.charge')}</LinkButton>}
        {all.length > 0 && <LinkButton onClick={() => setAt(freshIn(session))}>{t('sheet.case')}</LinkButton>}
        <LinkButton onClick={close}>{t('sheet.close')}</LinkButton>
      </div>
    </section>
  )
}

/** The first conviction of the state, or the one that the first answer begins. */
function firstOf(session: Session, state: string): Conviction {
  const known = session.cases.find((each) => each.state === state)
  const charge = known?.charges[0]
  return known && charge ? { case: known.id, charge: charge.id } : freshIn(session)
}

/** The ids that `beginCase` gives next. */
const freshIn = ({ made }: Session): Conviction => ({ case: `case${made + 1}`, charge: `charge${made + 1}` })
