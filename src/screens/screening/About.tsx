import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'

const parts = ['read', 'file', 'unknown', 'reported', 'person', 'hand', 'policy'] as const

/** For the office: what the numbers mean and what they do not. */
export function About({ children }: { children: ReactNode }) {
  const { t } = useTranslation('screening')
  return (
    <Stack>
      <Heading>{t('aboutIt')}</Heading>
      {parts.map((part) => (
        <section key={part} className="grid gap-1">
          <h2>{t(`why.${part}.title`)}</h2>
          <p>{t(`why.${part}.text`)}</p>
        </section>
      ))}
      <div className="grid justify-items-start">{children}</div>
    </Stack>
  )
}
