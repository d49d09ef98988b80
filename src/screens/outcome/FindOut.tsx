import { useTranslation } from 'react-i18next'
import { factKey } from '../../i18n/keys'
import type { LawWords } from '../../i18n/law'
import { Phones } from '../../ui/Phones'

/** How to find out what the person did not know. */
export function FindOut({ fact, law }: { fact: string; law: LawWords }) {
  const { t } = useTranslation()
  const text = law(factKey(fact, 'find'))
  if (!text) return null
  return (
    <details>
      <summary className="min-h-12 list-inside py-2.5 text-small font-semibold text-leaf underline">
        {t('outcome.findOut')}
      </summary>
      <p className="text-small">
        <Phones text={text} />
      </p>
    </details>
  )
}
