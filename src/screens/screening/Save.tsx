import { useTranslation } from 'react-i18next'
import type { Finding } from '../../screening/finding'
import { courtHead, courtLine, lineOf, needsHead, needsLine, sampleHead, sampleLine } from '../../screening/lists'
import { LinkButton } from '../../ui/Button'
import { List, Row } from '../../ui/List'
import { saveFile } from '../papers/save-file'
import type { Decided } from './held-list'
import type { useListLaw } from './use-screening'

/** So many are checked by hand. */
const SAMPLE = 20

type Props = { list: Decided; findings: readonly Finding[]; law: ReturnType<typeof useListLaw> }

/** What can be saved: the list itself, a list per court, what is still to be found out, and a sample to check by hand. */
export function Save({ list, findings, law }: Props) {
  const { t } = useTranslation('screening')
  const named = () => findings.map((each) => withCourt(each, law))
  const ways = [
    ['rows', () => list.done && saveFile('decided.csv', 'text/csv', list.done.rows)],
    ['courts', () => save('courts.csv', courtHead, linesOf(named(), courtLine).sort())],
    ['needs', () => save('to-find-out.csv', needsHead, linesOf(named(), needsLine))],
    ['sample', () => save('sample.csv', sampleHead, linesOf(spread(named()), sampleLine))],
  ] as const
  return (
    <section className="grid gap-3">
      <h2>{t('save.title')}</h2>
      <List>
        {ways
          .filter(([way]) => way !== 'rows' || list.done)
          .map(([way, act]) => (
            <Row key={way}>
              <LinkButton onClick={act}>{t(`save.${way}`)}</LinkButton>
              <p className="text-small text-muted">{t(`save.${way}Text`)}</p>
            </Row>
          ))}
      </List>
    </section>
  )
}

function save(name: string, head: readonly string[], lines: readonly string[]): void {
  saveFile(name, 'text/csv', `${[lineOf(head), ...lines].join('\n')}\n`)
}

const linesOf = (findings: readonly Finding[], line: (finding: Finding) => string | null): string[] =>
  findings.flatMap((each) => line(each) ?? [])

/** A few of all that were decided, at even distances. */
function spread(findings: readonly Finding[]): readonly Finding[] {
  const decided = findings.filter(({ decided: { status } }) => status === 'decided')
  const step = Math.max(1, decided.length / SAMPLE)
  return Array.from({ length: Math.min(SAMPLE, decided.length) }, (_, at) => decided[Math.floor(at * step)]).filter(
    (each) => each !== undefined,
  )
}

/** With the name of the court for its id. */
function withCourt(finding: Finding, { courts }: Props['law']): Finding {
  const { decided } = finding
  const court = decided.status === 'decided' && courts.find(({ id }) => id === decided.court)
  return court ? { ...finding, decided: { ...decided, court: court.name } } : finding
}
