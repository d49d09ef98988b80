import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { loadJurisdiction } from '../../jurisdictions/index'
import { Disclosure } from '../../ui/Disclosure'
import { RecordPicture } from '../../ui/RecordPicture'
import { onceFor } from '../loading/once-for'
import { useWords } from '../loading/use-words'
import { recordsOf } from '../question/records'

const lawOf = onceFor((_: object, state: string) => loadJurisdiction(state))

/** What the records of a state look like, with the law number marked. */
export function Drawings({ state }: { state: string }) {
  const { t } = useTranslation('record')
  const { t: app } = useTranslation()
  const { words } = useWords()
  const sheets = recordsOf(use(lawOf(words, state)), undefined)
  return (
    <Disclosure title={t('looks')}>
      {sheets.map(({ kind, lines }) => (
        <RecordPicture
          key={kind}
          lines={lines}
          spot="section"
          label={app(`picture.${kind}`, { what: app('picture.section') })}
          tell={(place) => app('picture.line', place)}
        />
      ))}
    </Disclosure>
  )
}
