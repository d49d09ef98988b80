import { useTranslation } from 'react-i18next'
import { spoken } from '../../i18n/setup'
import { Disclosure } from '../../ui/Disclosure'

const LINES = ['name', 'names', 'born', 'year', 'charge', 'number', 'address', 'sign'] as const

/** One page that asks the clerk for the papers of the case, to fill in by hand. English, with the same to read beside it. */
export function Letter() {
  const { t, i18n } = useTranslation('record')
  const english = i18n.getFixedT('en', 'record')
  return (
    <section className="letter grid gap-3">
      <h2 className="screen-only">{t('letter.title')}</h2>
      <p className="screen-only">{t('letter.about')}</p>
      {spoken(i18n) !== 'en' && (
        <div className="screen-only">
          <Disclosure title={t('letter.english')}>
            <p className="font-bold">{t('letter.heading')}</p>
            <p>{t('letter.ask')}</p>
            <ul>
              {LINES.map((line) => (
                <li key={line}>{t(`letter.${line}`)}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      <div lang="en" className="grid gap-4 rounded-card border border-line bg-card p-4">
        <p className="font-bold">{english('letter.heading')}</p>
        <p>{english('letter.to')}</p>
        <p>{english('letter.ask')}</p>
        {LINES.map((line) => (
          <p key={line} className="border-b border-muted pb-4">
            {english(`letter.${line}`)}:
          </p>
        ))}
      </div>
    </section>
  )
}
