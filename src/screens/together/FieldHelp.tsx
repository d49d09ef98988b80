import { useTranslation } from 'react-i18next'
import type { Fact } from '../../rules/fact'
import { RecordPictures } from '../question/FindHelp'

/** Where a person finds one answer of several on a screen, folded up. */
export function FieldHelp({ fact: { spot }, name, text }: { fact: Fact; name: string; text: string | undefined }) {
  const { t } = useTranslation()
  if (!text && !spot) return null
  return (
    <details>
      <summary className="min-h-12 list-inside py-3 text-small font-semibold underline">
        {t('question.find')}
        <span className="sr-only"> {name}</span>
      </summary>
      <div className="grid gap-2 text-small">
        {text && <p>{text}</p>}
        <RecordPictures spot={spot} />
      </div>
    </details>
  )
}
