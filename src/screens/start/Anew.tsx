import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/Button'
import { reloadUnasked } from '../frame/use-leave-warning'
import { goneText } from '../loading/use-what-helps'

type Props = {
  /** Whether the answers, where there are any, must be saved before. */
  help: 'anew' | 'save'
  said: boolean
}

/** A state that does not come again and again: opening the page anew helps. */
export function Anew({ help, said }: Props) {
  const { t } = useTranslation()
  return (
    <div>
      <p>{t(goneText(help, said))}</p>
      <LinkButton onClick={() => (help === 'save' ? location.reload() : reloadUnasked())}>
        {t('trouble.anew')}
      </LinkButton>
    </div>
  )
}
