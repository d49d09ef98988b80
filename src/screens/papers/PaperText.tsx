import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../documents/assemble'
import { textOf } from '../../documents/paper'
import { PaperView } from './PaperView'

/** A paper to read: in the person's own words where they differ, then as the court gets it. */
export function PaperText({ sheet: { paper, reading } }: { sheet: Sheet }) {
  const { t } = useTranslation()
  const says = { yes: t('review.ticked'), no: t('review.notTicked') }
  return (
    <div className="grid gap-3">
      {textOf(reading) !== textOf(paper) && (
        <>
          <p className="text-small text-muted">{t('review.both')}</p>
          <PaperView paper={reading} ticked={says} />
        </>
      )}
      <PaperView paper={paper} ticked={says} />
    </div>
  )
}
