import { useTranslation } from 'react-i18next'
import { Note } from '../../ui/Note'
import { type RecordPaper, RecordPicture } from '../../ui/RecordPicture'
import { spotOf } from './pictures'

const papers: readonly RecordPaper[] = ['rap', 'docket', 'ticket']

/** Where a person finds the answer, with pictures where one helps. */
export function FindHelp({ fact, text }: { fact: string; text: string | undefined }) {
  const { t } = useTranslation()
  const spot = spotOf(fact)
  if (!text && !spot) return null
  return (
    <Note tone="tip" title={t('question.find')}>
      {text}
      <RecordPictures fact={fact} />
    </Note>
  )
}

/** Where on a record the answer stands, for facts that stand there. */
export function RecordPictures({ fact }: { fact: string }) {
  const { t } = useTranslation()
  const spot = spotOf(fact)
  return spot ? (
    <details>
      <summary className="min-h-12 list-inside py-3 font-semibold underline">{t('question.picture')}</summary>
      {papers.map((paper) => (
        <RecordPicture
          key={paper}
          paper={paper}
          spot={spot}
          label={t(`picture.${paper}`, { what: t(`picture.${spot}`) })}
        />
      ))}
    </details>
  ) : null
}
