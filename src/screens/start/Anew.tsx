import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/Button'
import { reloadUnasked } from '../frame/use-leave-warning'
import { goneText, useWhatHelps } from '../loading/use-what-helps'

type Props = {
  /** How many times in a row it did not come. */
  times: number
  /** Whether there are answers to lose. */
  said: boolean
}

/** A state that does not come again and again: opening the page anew helps. */
export default function Anew({ times, said }: Props) {
  const { t } = useTranslation()
  const help = useWhatHelps(times, said)
  if (help === 'again') return null
  return (
    <div>
      <p>{t(goneText(help, said))}</p>
      <LinkButton onClick={() => (help === 'save' ? location.reload() : reloadUnasked())}>{t('gone.anew')}</LinkButton>
    </div>
  )
}
