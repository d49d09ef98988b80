import { useTranslation } from 'react-i18next'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'

/** A changed answer opened a question: no answer before it is settled. */
export function OpenQuestions({ go }: { go: () => void }) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Heading>{t('outcome.open')}</Heading>
      <p>{t('outcome.openText')}</p>
      <Actions main={<Button onClick={go}>{t('action.continue')}</Button>} />
    </Stack>
  )
}
