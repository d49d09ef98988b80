import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { reloadUnasked } from '../frame/use-leave-warning'
import { Trouble } from './Trouble'
import { goneText, useWhatHelps } from './use-what-helps'

type Props = {
  /** How many times in a row it did not come. */
  times: number
  again: () => void
  /** Leads to keeping the answers; left out where there are none. */
  keep: (() => void) | undefined
}

/** A part of the page did not come: what helps now, with the answers safe first. */
export function NotLoaded({ times, again, keep }: Props) {
  const { t, i18n } = useTranslation()
  const said = keep !== undefined
  const help = useWhatHelps(times, said)
  const mayCome = navigator.onLine || !i18n.exists('gone.offline') ? 'trouble.loadText' : 'gone.offline'
  return (
    <Trouble title={t('trouble.load')} text={t(help === 'again' ? mayCome : goneText(help, said))}>
      {help === 'again' && <Button onClick={again}>{t('trouble.again')}</Button>}
      {help === 'anew' && <Button onClick={reloadUnasked}>{t('gone.anew')}</Button>}
      {keep && (
        <Button ghost={help !== 'save'} onClick={keep}>
          {t('trouble.keep')}
        </Button>
      )}
      {help === 'save' && (
        <Button ghost onClick={() => location.reload()}>
          {t('gone.anew')}
        </Button>
      )}
    </Trouble>
  )
}
