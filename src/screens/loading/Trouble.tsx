import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'

type Props = {
  /** What happened, and whether the answers are safe. */
  title: string
  text: string
  /** What helps, the best first. */
  children: ReactNode
}

/** Something failed. What helps, and the way back. */
export function Trouble({ title, text, children }: Props) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Heading>{title}</Heading>
      <p>{text}</p>
      {children}
      <Button ghost onClick={() => history.back()}>
        {t('action.back')}
      </Button>
    </Stack>
  )
}
