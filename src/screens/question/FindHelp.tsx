import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact, RecordSpot } from '../../rules/fact'
import { Note } from '../../ui/Note'
import { RecordPicture } from '../../ui/RecordPicture'
import { Records } from './records'

/** Where a person finds the answer, with pictures where one helps. */
export function FindHelp({ fact: { spot }, text }: { fact: Fact; text: string | undefined }) {
  const { t } = useTranslation()
  if (!text && !spot) return null
  return (
    <Note tone="tip" title={t('question.find')}>
      {text}
      <RecordPictures spot={spot} />
    </Note>
  )
}

/** Where on a record the answer stands, for facts that stand there. */
export function RecordPictures({ spot }: { spot: RecordSpot | undefined }) {
  const { t } = useTranslation()
  const sheets = use(Records)
  // Most people never look: the drawings are made for those who do.
  const [open, setOpen] = useState(false)
  const shown = open ? sheets : []
  return spot ? (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-12 list-inside py-3 font-semibold underline">{t('question.picture')}</summary>
      {shown
        .filter(({ lines }) => lines.flat().some((piece) => typeof piece !== 'string' && piece.spot === spot))
        .map(({ kind, lines }) => (
          <RecordPicture
            key={kind}
            lines={lines}
            spot={spot}
            label={t(`picture.${kind}`, { what: t(`picture.${spot}`) })}
            tell={(place) => t('picture.line', place)}
          />
        ))}
    </details>
  ) : null
}
