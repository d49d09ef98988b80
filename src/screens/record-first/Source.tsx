import { useTranslation } from 'react-i18next'
import { OutLink } from '../../ui/OutLink'
import { Phones } from '../../ui/Phones'
import type { RecordSource } from './use-record-sources'

const PARTS = ['where', 'cost', 'time', 'waiver', 'shows'] as const

/** One record: where it is had, what it costs, how long it takes, and what it shows. */
export function Source({ source, label }: { source: RecordSource; label: string }) {
  const { t } = useTranslation('record')
  const { t: app } = useTranslation()
  return (
    <section className="grid gap-2 rounded-card border border-line bg-card px-4 py-3.5">
      <h2>
        <span className="block font-sans text-small font-semibold text-muted">{label}</span>
        {source.paper}
      </h2>
      <dl className="grid gap-2">
        {PARTS.map((part) => (
          <div key={part}>
            <dt className="text-small font-bold">{t(part)}</dt>
            <dd>
              <Phones text={source[part] ?? t('notFound')} />
            </dd>
          </div>
        ))}
      </dl>
      {source.url && (
        <OutLink href={source.url} newTab={app('newTab')}>
          {source.url.replace(/^https:\/\/(www\.)?/, '')}
        </OutLink>
      )}
    </section>
  )
}
