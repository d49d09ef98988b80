import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FEWEST, type Row } from '../../desk/counts'
import type { Desk } from '../../desk/desk'
import { tallyOf, tallyTable } from '../../desk/tally'
import { pathKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import type { Day } from '../../rules/fact'
import { LinkButton } from '../../ui/Button'
import { saveFile } from '../papers/save-file'
import type { Laws } from './use-laws'
import { standingNow } from './use-standings'

type Props = { desk: Desk; laws: Laws; today: Day; isDecided: boolean }

const fills: Readonly<Record<string, string>> = {
  eligible: 'bg-leaf',
  likely_eligible: 'bg-sky',
  not_yet: 'bg-sun',
}

/** What was done so far, without names: as bars, as a table to save, and in print. */
export function TallyPanel({ desk, laws, today, isDecided }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { t: app } = useTranslation()
  const tally = useMemo(() => {
    const standings = isDecided ? desk.people.flatMap((each) => standingNow(each, laws, today)) : []
    const decided = standings.flatMap(({ state, verdict }) =>
      verdict ? [{ state, outcome: verdict.outcome, path: verdict.path }] : [],
    )
    return tallyOf(desk, decided)
  }, [desk, laws, today, isDecided])
  const outcome = (name: string) => app(`pill.${name as 'open'}`)
  const nameOf = (part: string, of?: string): string => {
    if (of === undefined) return t(`tally.${part as 'people'}`)
    if (part === 'station') return t(`station.${of as 'waiting'}`)
    if (part === 'outcome') return outcome(of)
    const [state = '', path = ''] = of.split(' ')
    if (part === 'path') return lawWords(i18n, state)(pathKey(path, 'name')) ?? of
    return part === 'state' ? (lawWords(i18n, of)('start.name') ?? of) : of
  }
  const save = async () => {
    const { tallyCsv } = await import('../../desk/tally-csv')
    const head = [t('tally.what'), t('tally.of'), t('tally.count')]
    saveFile('tally.csv', 'text/csv', tallyCsv([head, ...tallyTable(tally, nameOf)]))
  }
  return (
    <section aria-labelledby="desk-tally" className="grid gap-3">
      <h2 id="desk-tally">{t('tally.title')}</h2>
      {isDecided ? (
        <Bars rows={tally.outcomes} nameOf={outcome} />
      ) : (
        <p role="status" className="text-small text-muted">
          {t('tally.wait')}
        </p>
      )}
      <p className="text-small text-muted">{t('tally.note')}</p>
      <div className="flex flex-wrap gap-x-5">
        <LinkButton onClick={() => void save()}>{t('tally.csv')}</LinkButton>
        <LinkButton onClick={() => window.print()}>{t('tally.print')}</LinkButton>
      </div>
      <table className="print-only text-small">
        <tbody>
          {tallyTable(tally, nameOf).map((row) => (
            <tr key={row.slice(0, 2).join(' ')}>
              <td>{row[0]}</td>
              <td>{row[1]}</td>
              <td>{row[2]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Bars({ rows, nameOf }: { rows: readonly Row[]; nameOf: (name: string) => string }) {
  const { t } = useTranslation('desk')
  const most = Math.max(1, ...rows.map(({ count }) => count))
  if (rows.length === 0) return <p className="text-small text-muted">{t('tally.none')}</p>
  return (
    <dl className="grid grid-cols-[minmax(0,6.5rem)_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-2 text-small">
      {rows.map(({ name, count }) => (
        <div key={name ?? ''} className="contents">
          <dt>{name === undefined ? t('tally.merged') : nameOf(name)}</dt>
          <dd aria-hidden="true">
            <svg aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none" className="block h-6 w-full">
              <rect width={count < FEWEST ? 4 : (100 * count) / most} height="12" className={fillOf(name)} />
            </svg>
          </dd>
          <dd className="text-end tabular-nums">{count < FEWEST ? t('tally.few') : count}</dd>
        </div>
      ))}
    </dl>
  )
}

const fillOf = (name: string | undefined): string => (fills[name ?? ''] ?? 'bg-muted').replace('bg-', 'fill-')
