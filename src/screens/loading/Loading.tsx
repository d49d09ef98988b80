import { useTranslation } from 'react-i18next'
import { Stack } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'

/** Stands where a screen will, while what it needs is on its way. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <Stack>
      <Waiting text={t('action.loading')} />
    </Stack>
  )
}
