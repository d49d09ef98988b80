import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { changeKey, factKey, noticeKey, optionKey, pathKey, reasonKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import type { Fact } from '../../rules/fact'
import { Citations } from '../../ui/Citations'
import { Clauses } from './Clauses'
import { Part } from './Part'
import type { Reading } from './reading'

type Props = { speech: Reading }

/** What changes the answer after the steps. */
export function Gates({ speech }: Props) {
  const { t: app } = useTranslation()
  const { t, law, rules } = speech
  return (
    <Part title={t('last')} lead={t('lastText')}>
      {rules.gates.map(({ id, when, cite, from, to }) => (
        <div key={id} className="keep grid gap-0.5 text-small">
          <p className="text-base font-semibold">{law(reasonKey(id)) ?? t('immigration')}</p>
          <Clauses when={when} speech={speech} lead={t('if')} />
          <p>{t('becomes', { from: from.map((each) => t(`outcome.${each}`)).join(' '), to: t(`outcome.${to}`) })}</p>
          <Citations cites={cite} newTab={app('newTab')} />
        </div>
      ))}
    </Part>
  )
}

/** The conditions that several steps share, each written out once. */
export function Shared({ speech }: Props) {
  const { t, shared } = speech
  if (shared.all.length === 0) return null
  return (
    <Part title={t('shared.title')} lead={t('shared.lead')}>
      {shared.all.map((condition, place) => (
        <div key={place} className="grid gap-0.5 text-small">
          <h3 className="text-base">{t('shared.name', { name: String(place + 1) })}</h3>
          <Clauses when={condition} speech={speech} apart />
        </div>
      ))}
    </Part>
  )
}

/** Each path in law: what it does, costs and leaves. */
export function Paths({ speech }: Props) {
  const { t: app } = useTranslation()
  const { t, law, rules } = speech
  return (
    <Part title={t('paths')}>
      {rules.paths.map(({ id, kind, cite }) => (
        <div key={id} className="keep grid gap-0.5 text-small">
          <h3 className="text-base">{law(pathKey(id, 'name'))}</h3>
          <p>{t(`kind.${kind}`)}</p>
          {(['does', 'fee', 'wait', 'next', 'limits'] as const).map((part) => (
            <p key={part}>
              <b>{t(`part.${part}`)}:</b> {law(pathKey(id, part))}
            </p>
          ))}
          <Citations cites={cite} newTab={app('newTab')} />
        </div>
      ))}
    </Part>
  )
}

/** What is told beside the answer, and to whom. */
export function Told({ speech }: Props) {
  const { t: app } = useTranslation()
  const { t, law, rules } = speech
  if (rules.notices.length === 0) return null
  return (
    <Part title={t('notices')}>
      {rules.notices.map(({ id, when, cite }) => (
        <div key={id} className="keep grid gap-0.5 text-small">
          <h3 className="text-base">{law(noticeKey(id, 'title'))}</h3>
          <p>{law(noticeKey(id, 'text'))}</p>
          <Clauses when={when} speech={speech} lead={t('if')} always={t('everyone')} />
          <Citations cites={cite} newTab={app('newTab')} />
        </div>
      ))}
    </Part>
  )
}

/** The charges by their name, their section and the words that records print. */
export function Charges({ speech: { t, law, rules } }: Props) {
  return (
    <Part title={t('charges')}>
      <ul className="grid gap-1.5 text-small">
        {rules.offenses.map(({ id, section, prints }) => (
          <li key={id} className="keep">
            <b>{law(optionKey('offense', id))}</b> ({section})
            {prints.length > 0 && <span className="block text-tiny text-muted">{prints.join(' · ')}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** The question behind each short name that the steps use. */
export function ShortWords({ speech }: Props) {
  const { t, law, rules } = speech
  const worked = (fact: Fact) =>
    fact.kind === 'number' && fact.worked
      ? t('worked', { from: factName(fact.worked.from, law), to: factName(fact.worked.to, law) })
      : undefined
  return (
    <Part title={t('questions')} lead={t('questionsLead')}>
      <dl className="grid gap-1.5 text-small">
        {rules.facts.map((fact) => (
          <div key={fact.id} className="keep">
            <dt className="font-bold">{factName(fact.id, law)}</dt>
            <dd>
              {law(factKey(fact.id, 'ask'))} <span className="text-muted">{law(factKey(fact.id, 'hint'))}</span>{' '}
              {worked(fact)}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

/** When the law in the app changed, and how; the newest first. */
export function Changes({ speech: { t, law, rules, language } }: Props) {
  const changes = [...(rules.changes ?? [])].sort((one, other) => (one.day < other.day ? 1 : -1))
  if (changes.length === 0) return null
  return (
    <Part title={t('changes')}>
      <ul className="grid gap-1.5 text-small">
        {changes.map(({ day, what }) => (
          <li key={`${day} ${what}`}>
            <b>{formatDay(day, language)}:</b> {law(changeKey(what)) ?? t('change.encoded')}
          </li>
        ))}
      </ul>
    </Part>
  )
}
