import { useTranslation } from 'react-i18next'
import { reasonKey } from '../../i18n/keys'
import { factName, shownFacts } from '../../i18n/law'
import { askedFacts } from '../../interview/asked'
import type { Citation } from '../../rules/condition'
import { answerTo, type Fact } from '../../rules/fact'
import type { Ground } from '../../rules/outlook'
import { isUnsure } from '../../rules/span'
import { withWorked } from '../../rules/worked'
import { Citations } from '../../ui/Citations'
import { List, Row } from '../../ui/List'
import { Mark, type MarkKind } from '../../ui/Mark'
import { FindOut } from './FindOut'
import type { Show } from './show'

/** The steps that settled the answer, each with its law and the person's own words; then what is still in doubt. */
export function Why({ verdict, rules, answers, words, today }: Show) {
  const { t } = useTranslation()
  const { trace, ungated } = verdict
  const known = withWorked(rules.facts, answers)
  const steps = [...trace.steps, ...(trace.gate && !trace.gate.lawyerFirst ? [trace.gate] : [])]
  const asked = askedFacts(rules, answers, today)
  const doubted = [
    ...trace.doubts.flatMap(({ facts }) => facts),
    ...asked.filter((id) => answerTo(answers, id) === 'unsure'),
  ]
  const doubts = shownFacts(doubted, rules.facts, answers).filter(isShown)
  const told = new Set([...steps.flatMap((step) => factsOf(step.grounds)), ...doubts.map((fact) => fact.id)])
  const others = shownFacts(
    asked.filter((id) => !told.has(id)),
    rules.facts,
    known,
  ).filter(isShown)
  const line = (fact: Fact) => (
    <li key={fact.id}>
      {factName(fact.id, words.law)}: <span className="text-ink">{words.text(fact, known[fact.id])}</span>
    </li>
  )
  return (
    <section className="grid gap-3">
      <h2>{t('outcome.why')}</h2>
      <List>
        {steps.map((step, index) => {
          const said = shownFacts(factsOf(step.grounds), rules.facts, known).filter(isShown)
          return (
            <Row key={step.id} mark={<Mark kind={markOf(ungated, index === steps.length - 1)} />}>
              <p>{words.law(reasonKey(step.id))}</p>
              {said.length > 0 && <ul className="mt-1 text-small text-muted">{said.map(line)}</ul>}
              <Citations cites={citesOf(step.grounds)} newTab={t('newTab')} />
            </Row>
          )
        })}
        {others.length > 0 && (
          <Row mark={<Mark kind="info" />}>
            <p>{t('outcome.others')}</p>
            <ul className="mt-1 text-small text-muted">{others.map(line)}</ul>
          </Row>
        )}
        {doubts.map((fact) => (
          <Row key={fact.id} mark={<Mark kind="unsure" />}>
            {isUnsure(fact, answers[fact.id]) ? (
              <p>{t('outcome.unsure', { what: factName(fact.id, words.law) })}</p>
            ) : (
              <ul>{line(fact)}</ul>
            )}
            <Citations
              cites={citesOf(trace.doubts.filter(({ facts }) => facts.includes(fact.id)))}
              newTab={t('newTab')}
            />
            {isUnsure(fact, answers[fact.id]) && <FindOut fact={fact.id} law={words.law} />}
          </Row>
        ))}
      </List>
    </section>
  )
}

function markOf(outcome: string, last: boolean): MarkKind {
  if (outcome === 'not_yet') return last ? 'clock' : 'yes'
  return outcome === 'eligible' || outcome === 'likely_eligible' ? 'yes' : 'info'
}

function citesOf(grounds: readonly Ground[]): readonly Citation[] {
  return [...new Map(grounds.flatMap(({ cite }) => cite).map((cite) => [cite.text, cite])).values()]
}

const factsOf = (grounds: readonly Ground[]): readonly string[] => grounds.flatMap(({ facts }) => facts)

// Never shown again: someone may look over the person's shoulder.
const isShown = (fact: Fact): boolean => !fact.secret
