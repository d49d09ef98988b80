import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { factKey, pathKey } from '../../i18n/keys'
import { sentencesOf } from '../../i18n/sentences'
import { Citations } from '../../ui/Citations'
import { Disclosure } from '../../ui/Disclosure'
import { NumberedSteps } from '../../ui/NumberedSteps'
import { Phones } from '../../ui/Phones'
import type { Show } from './show'

/** What to do now, step by step, with the main button (`children`) below; then what it costs, how long it takes, and what it does not do. */
export function Next({
  verdict,
  rules,
  words: { law, language },
  missing,
  children,
}: Show & { missing: readonly string[]; children: ReactNode }) {
  const { t } = useTranslation()
  const { path } = verdict
  const found = rules.paths.find((each) => each.id === path)
  const told = path === null ? undefined : law(pathKey(path, 'next'))
  // The path is known, and shut for now.
  const waits = verdict.outcome === 'get_help' || verdict.outcome === 'not_yet'
  const finds = verdict.outcome === 'get_help' ? missing.flatMap((fact) => law(factKey(fact, 'find')) ?? []) : []
  const now = told && !waits ? told : t(`outcome.nextText.${verdict.outcome}`)
  const steps = finds.length > 0 ? [...finds, t('outcome.comeBack')] : sentencesOf(now, language)
  const parts = ['does', 'fee', 'wait', 'limits'] as const
  const more =
    path === null
      ? []
      : parts.flatMap((part) => {
          const text = law(pathKey(path, part))
          return text ? [{ part, text }] : []
        })
  return (
    <section className="grid gap-3">
      <h2>{t('outcome.next')}</h2>
      <NumberedSteps steps={steps.map((text) => ({ id: text, text: <Phones text={text} /> }))} />
      {told && waits && (
        <p className="text-small">
          <Phones text={t('outcome.afterwards', { next: told })} />
        </p>
      )}
      {children}
      {more.length > 0 && (
        <Disclosure title={t('outcome.more')}>
          {more.map(({ part, text }) => (
            <p key={part}>
              <b className="block">{t(`outcome.path.${part}`)}</b>
              {text}
            </p>
          ))}
          <Citations cites={found?.cite ?? []} newTab={t('newTab')} />
        </Disclosure>
      )}
    </section>
  )
}
