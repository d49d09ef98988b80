import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Check, Source, Sources } from '../../desk/desk'
import type { Standing } from '../../desk/standing'
import { pathKey, reasonKey } from '../../i18n/keys'
import { factName, shownFacts } from '../../i18n/law'
import { askedFacts } from '../../interview/asked'
import { answersOf, caseOf, type Session } from '../../interview/session'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { type Answers, answerTo, type Day, type Fact } from '../../rules/fact'
import { isUnsure } from '../../rules/span'
import { withWorked } from '../../rules/worked'
import { Citations } from '../../ui/Citations'
import { Pill } from '../../ui/Pill'
import { useLawWords } from '../loading/use-law-words'
import { pillOf } from '../outcome/pill'
import { nameOf } from './conviction-name'
import type { Laws } from './use-laws'

type Props = {
  standing: Standing
  session: Session
  sources: Sources
  rules: Rules
  laws: Laws
  today: Day
  /** Whose word it would be is known. */
  canSay: boolean
  say: (says: Check['says'], note: string) => void
}

/** One conviction before a reviewer: the verdict, what decided it with its law, what was unsure, and the reviewer's word. */
export function CheckedConviction({ standing, session, sources, rules, laws, today, canSay, say }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { t: app } = useTranslation()
  const { law, text } = useLawWords(rules.id)
  const { at, verdict, check } = standing
  const [note, setNote] = useState(check?.note ?? '')
  const answers = withWorked(rules.facts, answersOf(session, at))
  const [name = '', ...more] = nameOf(session, at, laws, i18n)
  // What the law asked comes first; the rest was said all the same.
  const ids = [...askedFacts(rules, answersOf(session, at), today), ...rules.facts.map(({ id }) => id)]
  const said = shownFacts(ids, rules.facts, answers).filter(({ secret }) => !secret)
  const from = sourceIn(session, sources, at)
  const steps = verdict ? [...verdict.trace.steps, ...(verdict.trace.gate ? [verdict.trace.gate] : [])] : []
  const cites = [
    ...new Map(
      [...steps.flatMap(({ grounds }) => grounds), ...(verdict?.trace.doubts ?? [])]
        .flatMap(({ cite }) => cite)
        .map((cite) => [cite.text, cite]),
    ).values(),
  ]
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-card border border-line bg-card p-4">
      <h3 className="flex flex-wrap items-center justify-between gap-2">
        <span className="min-w-0 wrap-anywhere">{[name, ...more].join(' · ')}</span>
        <Pill tone={pillOf(verdict?.outcome)}>{app(verdict ? `pill.${verdict.outcome}` : 'pill.open')}</Pill>
      </h3>
      {verdict?.path && <p>{law(pathKey(verdict.path, 'name'))}</p>}
      {steps.slice(-1).map(({ id }) => (
        <p key={id}>{law(reasonKey(id))}</p>
      ))}
      <Citations cites={cites} newTab={app('newTab')} />
      <table className="w-full text-small wrap-anywhere">
        <thead className="text-start text-tiny text-muted">
          <tr>
            <th className="py-1 text-start font-semibold">{t('check.fact')}</th>
            <th className="py-1 text-start font-semibold">{t('check.answer')}</th>
            <th className="py-1 text-start font-semibold">{t('check.from')}</th>
          </tr>
        </thead>
        <tbody>
          {said.map((fact) => (
            <tr key={fact.id} className="border-t border-line align-top">
              <td className="py-1 pe-3">{factName(fact.id, law)}</td>
              <td className={`py-1 pe-3 ${isDoubtful(fact, answers) ? 'font-bold text-amber' : ''}`}>
                {text(fact, answers[fact.id])}
              </td>
              <td className="py-1">{t(`source.${from(fact.id)}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {check && (
        <p className="font-semibold">
          {t(`check.said.${check.says}`, { by: check.by })} {check.note}
        </p>
      )}
      <p className="print-only">{t('check.line')}</p>
      <div className="screen-only grid gap-2">
        <label className="grid gap-1 text-small font-semibold">
          {t('check.note')}
          <input
            value={note}
            maxLength={300}
            autoComplete="off"
            onChange={({ target }) => setNote(target.value)}
            className="h-12 w-full rounded-[10px] border-2 border-muted bg-card px-3 text-base font-normal"
          />
        </label>
        {!canSay && <p className="text-small text-muted">{t('check.whoFirst')}</p>}
        <div className="flex flex-wrap gap-3">
          {(['checked', 'sentBack'] as const).map((says) => (
            <button
              key={says}
              type="button"
              disabled={!canSay || (says === 'checked' && !verdict)}
              aria-pressed={check?.says === says}
              onClick={() => say(says, note.trim())}
              className="min-h-12 rounded-full border-2 border-leaf px-4 font-semibold text-leaf aria-pressed:bg-leaf aria-pressed:text-on-leaf disabled:opacity-50"
            >
              {t(`check.say.${says}`)}
            </button>
          ))}
        </div>
      </div>
    </article>
  )
}

const isDoubtful = (fact: Fact, answers: Answers): boolean => isUnsure(fact, answerTo(answers, fact.id))

/** Where the answer to a fact came from. */
function sourceIn(session: Session, sources: Sources, at: Standing['at']): (fact: string) => Source | 'person' {
  const owners = [at.charge, at.case, caseOf(session, at.case)?.state ?? '', 'person']
  return (fact) => owners.map((owner) => sources[owner]?.[fact]).find((each) => each !== undefined) ?? 'person'
}
