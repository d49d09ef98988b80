import { useTranslation } from 'react-i18next'
import { reliefKey } from '../../i18n/keys'
import { Button } from '../../ui/Button'
import { Citations } from '../../ui/Citations'
import { List, Row } from '../../ui/List'
import { Note } from '../../ui/Note'
import { OutLink } from '../../ui/OutLink'
import { isGated } from '../walk/verdict'
import type { Show } from './show'

/** The warning that comes before all others. Where the person may not be a citizen, a lawyer comes first, and then the way on. */
export function Immigration({ verdict, words, advised, goOn }: Show & { advised: boolean; goOn: () => void }) {
  const { t } = useTranslation()
  const { trace, ungated, relief } = verdict
  if (!isGated(verdict)) {
    return (
      <Note tone="warn" title={t('immigration.title')}>
        {t('immigration.short')}
      </Note>
    )
  }
  if (advised) {
    return (
      <Note tone="warn" title={t('immigration.title')}>
        {t('immigration.advised')}
      </Note>
    )
  }
  const would =
    relief && ungated === 'eligible'
      ? words.law(reliefKey(relief, 'can'))
      : relief && ungated === 'likely_eligible'
        ? words.law(reliefKey(relief, 'may'))
        : undefined
  return (
    <>
      <Note tone="warn" title={t('immigration.title')}>
        {t('immigration.why')}
        <Citations cites={trace.gate?.grounds.flatMap(({ cite }) => cite) ?? []} newTab={t('newTab')} />
      </Note>
      <h2>{t('immigration.help')}</h2>
      <List>
        <Row>
          <p>{t('immigration.directory')}</p>
          <OutLink href="https://www.ilrc.org" newTab={t('newTab')}>
            {t('immigration.directoryLink')}
          </OutLink>
        </Row>
        <Row>
          <p>{t('immigration.defender')}</p>
        </Row>
      </List>
      {would && (
        <p>
          {t('immigration.stateLaw')} {would}
        </p>
      )}
      <Button ghost onClick={goOn}>
        {t('immigration.goOn')}
      </Button>
    </>
  )
}
