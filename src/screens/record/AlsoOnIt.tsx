import { useTranslation } from 'react-i18next'
import type { ProposedCase } from '../../records/answers'
import { Disclosure } from '../../ui/Disclosure'
import { MarkedLine } from '../../ui/MarkedLine'
import { Note } from '../../ui/Note'
import { cannotSay, whyUnread } from './cannot-say'
import { shownCases } from './replies'
import type { Taken } from './take-files'
import { useWhyNot } from './use-why-not'

/** What else stands on a record: files that could not be read, other cases, lines that answer nothing, and what it does not tell. */
export function AlsoOnIt({ taken, cases }: { taken: Taken; cases: readonly ProposedCase[] }) {
  const { t } = useTranslation('record')
  const shown = shownCases(cases)
  const others = cases.filter((_, at) => !shown.some((each) => each.at === at))
  const { records } = taken
  const failed = useWhyNot()(taken)
  const unread = records.unread.filter(({ head }) => !head)
  const kinds = cannotSay(
    shown.flatMap(({ read, charges }) => [...read.ask, ...charges.flatMap((each) => each.read.ask)]),
  )
  return (
    <>
      {failed.map((why) => (
        <Note key={why} tone="warn">
          {why}
        </Note>
      ))}
      {kinds.length > 0 && (
        <Note tone="tip" title={t('says.cannot')}>
          <ul className="list-inside list-disc">
            {kinds.map((kind) => (
              <li key={kind}>{t(`cannotSay.${kind}`)}</li>
            ))}
          </ul>
          {t('says.cannotText')}
        </Note>
      )}
      {others.length > 0 && (
        <Disclosure title={t('says.otherCases', { count: others.length })}>
          <ul className="list-inside list-disc">
            {others.map((each, at) => (
              <li key={at} className="wrap-anywhere">
                {[each.court, each.caseNumber, ...each.charges.map(({ section, text }) => section ?? text)]
                  .filter(Boolean)
                  .join(', ')}
              </li>
            ))}
          </ul>
          <p>{t('says.otherCasesText')}</p>
        </Disclosure>
      )}
      {unread.length > 0 && (
        <Disclosure title={t('says.unread', { count: unread.length })}>
          {unread.map(({ line, why, page, row }) => (
            <div key={`${page} ${row} ${why}`}>
              <MarkedLine lines={[{ row, text: line, marks: [] }]} place={t('says.place', { page, row })} />
              <p className="text-small">{t(`why.${whyUnread(why)}`)}</p>
            </div>
          ))}
        </Disclosure>
      )}
    </>
  )
}
