import { useTranslation } from 'react-i18next'
import { clauseOf } from '../../i18n/clause'
import { openingText } from '../../i18n/clause-words'
import { pathKey, reasonKey, reliefKey } from '../../i18n/keys'
import { type Also, isVerdict, type Verdict } from '../../rules/decision'
import { Citations } from '../../ui/Citations'
import { Clauses } from './Clauses'
import { outlineOf, type Step, type StepList } from './outline'
import { Part } from './Part'
import type { Reading } from './reading'

/** The decision of a state as numbered lists, in the order in which the app goes through them. */
export function Steps({ speech }: { speech: Reading }) {
  return (
    <Part title={speech.t('steps')}>
      {outlineOf(speech.rules.decision).map((list) => (
        <OneList key={list.name} list={list} speech={speech} />
      ))}
    </Part>
  )
}

function OneList({ list: { name, from, steps }, speech }: { list: StepList; speech: Reading }) {
  const { t } = speech
  return (
    <div className="grid gap-2">
      {name !== '' && (
        <>
          <h3 className="text-head">{t('list', { name })}</h3>
          <p className="break-after-avoid text-small text-muted">
            {t('from', { count: from.length, steps: from.join(', ') })}
          </p>
        </>
      )}
      <Numbered steps={steps} speech={speech} />
    </div>
  )
}

function Numbered({ steps, speech }: { steps: readonly Step[]; speech: Reading }) {
  return (
    <ol>
      {steps.map((step) => (
        <OneStep key={step.number} step={step} speech={speech} />
      ))}
    </ol>
  )
}

function OneStep({ step: { number, branch, inner, list }, speech }: { step: Step; speech: Reading }) {
  const { t: app } = useTranslation()
  const { t, law } = speech
  const { id, when, then, cite = [] } = branch
  return (
    <li className="border-s-2 border-line py-2 ps-3">
      <div className="keep grid gap-0.5 text-small">
        <p className="text-base font-semibold break-after-avoid">
          <span className="text-leaf">{number}</span> {law(reasonKey(id))}
        </p>
        <Clauses when={when} speech={speech} lead={t('if')} />
        {isVerdict(then) && <Answer verdict={then} speech={speech} />}
        {list && <p className="font-semibold">{t('goOn', { name: list })}</p>}
        <Citations cites={cite} newTab={app('newTab')} />
      </div>
      {inner.length > 0 && <Numbered steps={inner} speech={speech} />}
    </li>
  )
}

function Answer({ verdict, speech }: { verdict: Verdict; speech: Reading }) {
  const { t, law } = speech
  const { path, relief, opens, likelyIf, also = [] } = verdict
  const doubted = likelyIf && clauseOf(likelyIf).kind
  const outcome = doubted === 'always' ? 'likely_eligible' : verdict.outcome
  const gives =
    relief === null || relief === 'none'
      ? undefined
      : outcome === 'eligible'
        ? law(reliefKey(relief, 'can'))
        : outcome === 'likely_eligible'
          ? law(reliefKey(relief, 'may'))
          : undefined
  return (
    <>
      <p>
        {t('answer')} <b>{t(`outcome.${outcome}`)}</b> {gives}
      </p>
      {path !== null && (
        <p>
          {t('path')} {law(pathKey(path, 'name'))}
        </p>
      )}
      {opens && <p>{t('opens', { when: openingText(opens, speech) })}</p>}
      {likelyIf && doubted !== 'always' && doubted !== 'never' && (
        <Clauses when={likelyIf} speech={speech} lead={t('likelyIf')} />
      )}
      {also.map((each) => (
        <p key={each.path}>
          {t('also')} {alsoText(each, speech)}
        </p>
      ))}
    </>
  )
}

function alsoText({ path, outcome, opens }: Also, speech: Reading): string {
  const { t, law } = speech
  const parts = [`${law(pathKey(path, 'name'))}.`, t(`outcome.${outcome}`)]
  return [...parts, ...(opens ? [t('opens', { when: openingText(opens, speech) })] : [])].join(' ')
}
