import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'

type Props = {
  /** `load`: a part of the page did not come. `crash`: something in the page broke. */
  kind: 'load' | 'crash'
  /** Tries once more, or goes on elsewhere. */
  onward: () => void
  /** Leads to keeping the answers; left out where there are none. */
  keep?: (() => void) | undefined
}

/** Something failed. The answers are still there. */
export function Trouble({ kind, onward, keep }: Props) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Heading>{t(`trouble.${kind}`)}</Heading>
      <p>{t(`trouble.${kind}Text`)}</p>
      <Button onClick={onward}>{t(kind === 'load' ? 'trouble.again' : 'trouble.goOn')}</Button>
      {keep && (
        <Button ghost onClick={keep}>
          {t('trouble.keep')}
        </Button>
      )}
      <Button ghost onClick={() => history.back()}>
        {t('action.back')}
      </Button>
    </Stack>
  )
}
