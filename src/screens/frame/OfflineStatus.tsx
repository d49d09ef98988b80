import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeVersion, type Offline, watchOffline } from '../../offline/offline'

/** Says when everything is on the device, and offers a newer version where nothing would be lost. */
export default function OfflineStatus({ fresh }: { fresh: boolean }) {
  const { t } = useTranslation()
  const [offline, setOffline] = useState<Offline>()
  useEffect(() => watchOffline((now) => setOffline((was) => (now === 'ready' ? (was ?? now) : now))), [])
  return (
    <span aria-live="polite">
      {offline === 'ready' && <span className="block">✓ {t('offline.ready')}</span>}
      {offline === 'others' && <span className="block">{t('offline.others')}</span>}
      {offline === 'newer' && !fresh && <span className="block">{t('offline.newer')}</span>}
      {offline === 'newer' && fresh && (
        <button type="button" onClick={changeVersion} className="min-h-12 text-start font-semibold underline">
          {t('offline.change')}
        </button>
      )}
    </span>
  )
}
