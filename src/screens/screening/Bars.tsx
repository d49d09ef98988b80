import type { Counted } from './counting'

type Props = {
  title: string
  /** Heads of the two columns. */
  head: readonly [string, string]
  rows: readonly Counted[]
  nameOf: (key: string) => string
  number: (count: number) => string
}

/** Counts as a table whose numbers are drawn as bars. */
export function Bars({ title, head, rows, nameOf, number }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <table className="w-full table-fixed border-collapse text-small">
      <caption className="sr-only">{title}</caption>
      <thead className="sr-only">
        <tr>
          {head.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, count }) => (
          <tr key={key} className="border-t border-line">
            <th scope="row" className="w-1/2 py-1.5 pe-2 text-start font-normal break-words">
              {nameOf(key)}
            </th>
            <td className="py-1.5">
              <span className="flex items-center gap-2">
                <svg aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none" className="h-3 w-0 flex-1">
                  <rect width={Math.max(1, (count / most) * 100)} height="12" className="drawn fill-leaf" />
                </svg>
                <b className="min-w-12 text-end">{number(count)}</b>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
