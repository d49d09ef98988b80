import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { reasonKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import { isSecret } from '../../jurisdictions/shared'
import type { Finding } from '../../screening/finding'
import { faultNames } from './names'
import { OutcomePill } from './OutcomePill'
import type { useListLaw } from './use-screening'

/** The columns and how wide they are. */
const COLUMNS = [
  ['person', 'w-[19%]'],
  ['case', 'w-[14%]'],
  ['section', 'w-[12%]'],
  ['outcome', 'w-[16%]'],
  ['because', 'w-[24%]'],
  ['missing', 'w-[15%]'],
] as const

type Props = {
  findings: readonly Finding[]
  law: ReturnType<typeof useListLaw>
  open: (row: number) => void
  /** Goes to the law of the state. */
  how: () => void
}

/** All convictions, of which only those in sight are in the page. On a narrow screen the cells of a row stand below each other. */
export function FindingTable({ findings, law, open, how }: Props) {
  const { t } = useTranslation('screening')
  const box = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => box.current,
    estimateSize: () => 96,
    getItemKey: (at) => findings[at]?.row ?? at,
    overscan: 6,
  })
  const seen = rows.getVirtualItems()
  const above = seen[0]?.start ?? 0
  const below = rows.getTotalSize() - (seen.at(-1)?.end ?? 0)
  return (
    <div ref={box} className="h-[70vh] overflow-y-auto rounded-card border border-line bg-card">
      <div style={{ height: above }} />
      <table
        aria-label={t('filter.title')}
        aria-rowcount={findings.length + 1}
        className="w-full table-fixed border-collapse text-small max-wide:block"
      >
        <thead className="sticky top-0 z-1 bg-card text-tiny max-wide:sr-only">
          <tr aria-rowindex={1}>
            {COLUMNS.map(([column, width]) => (
              <th key={column} scope="col" className={`border-b border-line px-3 py-2 text-start ${width}`}>
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-wide:block">
          {seen.map(({ index, key }) => {
            const finding = findings[index]
            return (
              finding && (
                <tr
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className="border-b border-line align-top max-wide:grid max-wide:gap-1 max-wide:px-3 max-wide:py-2"
                >
                  <Cells finding={finding} law={law} open={open} how={how} />
                </tr>
              )
            )
          })}
        </tbody>
      </table>
      <div style={{ height: below }} />
    </div>
  )
}

const CELL = 'min-w-0 break-words wide:px-3 wide:py-2'

function Cells({ finding, law: { words }, open, how }: Omit<Props, 'findings'> & { finding: Finding }) {
  const { t } = useTranslation('screening')
  const { decided, name, key, number, day, section, row } = finding
  const because =
    decided.status === 'decided' ? (words.law(reasonKey(decided.reason)) ?? '') : faultNames(decided.faults, t)
  const missing = decided.status === 'decided' ? decided.missing.filter((fact) => !isSecret(fact)) : []
  return (
    <>
      <td className={CELL}>
        <button
          type="button"
          onClick={() => open(row)}
          className="min-h-11 text-start font-semibold break-words text-leaf underline"
        >
          {name || key}
        </button>
      </td>
      <td className={CELL}>
        {[number || t('table.row', { row }), day?.slice(0, 4)].filter((each) => each).join(' · ')}
      </td>
      <td className={CELL}>{section}</td>
      <td className={CELL}>
        <OutcomePill decided={decided} />
        <button type="button" onClick={how} className="block min-h-11 text-start text-tiny text-leaf underline">
          {t('table.law')}
        </button>
      </td>
      <td className={`${CELL} text-muted empty:hidden`}>
        <span className="line-clamp-3">{because}</span>
      </td>
      <td className={`${CELL} text-muted empty:hidden`}>
        <span className="line-clamp-3">{missing.map((fact) => factName(fact, words.law)).join(', ')}</span>
      </td>
    </>
  )
}
