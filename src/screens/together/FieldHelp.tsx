import { useTranslation } from 'react-i18next'
import { RecordPictures } from '../question/FindHelp'
import { spotOf } from '../question/pictures'

/** Where a person finds one answer of several on a screen, folded up. */
export function FieldHelp({ fact, name, text }: { fact: string; name: string; text: string | undefined }) {
  const { t } = useTranslation()
  if (!text && !spotOf(fact)) return null
  return (
    <details>
      <summary className="min-h-12 list-inside py-3 text-small font-semibold underline">
        {t('question.find')}
        <span className="sr-only"> {name}</span>
      </summary>
      <div className="grid gap-2 text-small">
        {text && <p>{text}</p>}
        <RecordPictures fact={fact} />
      </div>
    </details>
  )
}
