import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { canHold } from '../../offline/key-holder'
import { Button } from '../../ui/Button'
import { ClinicDevice } from '../clinic/clinic-device'
import { reloadUnasked } from '../frame/use-leave-warning'
import { Trouble } from './Trouble'
import { whatHelps } from './what-helps'

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
  const stays = use(ClinicDevice).minutes === undefined && canHold()
  // Its other words come after the first page; without them there is only one thing to say.
  const isTold = i18n.exists('gone.anew')
  const online = !isTold || navigator.onLine
  const help = whatHelps({ times: isTold ? times : 0, online, said: !!keep, stays })
  const text = help !== 'again' ? (`gone.${help}` as const) : online ? 'trouble.loadText' : 'gone.offline'
  const mustSave = help === 'save'
  const saving = keep && (
    <Button ghost={!mustSave} onClick={keep}>
      {t('gone.keep')}
    </Button>
  )
  return (
    <Trouble title={t('trouble.load')} text={t(text)}>
      {mustSave && saving}
      {help === 'again' ? (
        <Button onClick={again}>{t('trouble.again')}</Button>
      ) : (
        <Button ghost={mustSave} onClick={mustSave ? () => location.reload() : reloadUnasked}>
          {t('gone.anew')}
        </Button>
      )}
      {!mustSave && saving}
    </Trouble>
  )
}
