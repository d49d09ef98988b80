import { createContext } from 'react'
import type { Jurisdiction, Offense, RecordNames, RecordSheet } from '../../jurisdictions/jurisdiction'

/** The drawings of records that help to find an answer about the conviction on the screen. */
export const Records = createContext<readonly RecordSheet[]>([])

/** So many letters fit on a line of a drawing. */
const WIDTH = 31

/** A state that tells nothing of its records. */
const anywhere: RecordNames = {
  court: 'COUNTY COURT',
  parties: 'STATE v. JANE DOE',
  numbered: 'CASE NO. ',
  number: '08-01234',
}

/** Records as the state prints them, naming the crime that the person picked. */
export function recordsOf({ rules, records }: Jurisdiction, offense: string | undefined): readonly RecordSheet[] {
  const { names, sheets } = records ?? { names: anywhere, sheets: ['docket', 'judgment', 'ticket'] as const }
  const numbered = rules.offenses.filter(({ section }) => /\d/.test(section))
  const crime = numbered.find(({ id }) => id === offense) ?? numbered[0]
  const fill = (text: string) =>
    text
      .replace('{{section}}', (crime && sectionOf(crime, names)) ?? '')
      .replace('{{crime}}', (crime && crimeOf(crime)) ?? '')
  return sheets
    .map((sheet) => (typeof sheet === 'string' ? drawn(sheet, names) : sheet))
    .map(({ kind, lines }) => ({
      kind,
      lines: lines.map((pieces) =>
        pieces.map((piece) => (typeof piece === 'string' ? fill(piece) : { ...piece, text: fill(piece.text) })),
      ),
    }))
}

/** The law number as a record prints it: the first one, without remarks. */
function sectionOf({ section, sections }: Offense, { bareSection }: RecordNames): string {
  const text = bareSection ? sections[0] : section.replace('former ', '').split(/[,;]| \/ | \(/)[0]
  return (text ?? section).slice(0, WIDTH - 2)
}

/** The name of the crime as a record prints it, cut between words where no name is short enough. */
function crimeOf({ prints }: Offense): string {
  const most = WIDTH - 2
  const short = prints.find((print) => print.length <= most)
  return short ?? (prints[0] ?? '').slice(0, most + 1).replace(/( OF| IN)?\s\S*$/, '')
}

const section = { text: '{{section}}', spot: 'section' } as const
const happened = { text: '05/10/2008', spot: 'happened' } as const
const decided = { text: '08/01/2008', spot: 'decided' } as const

/** A record as nearly every court prints it. */
function drawn(kind: Exclude<RecordSheet['kind'], 'rap'>, names: RecordNames): RecordSheet {
  const court = { text: names.court, spot: 'court' } as const
  const number = { text: names.number, spot: 'number' } as const
  switch (kind) {
    case 'charge':
      // Drawn for the day alone: the other papers show the rest as well.
      return {
        kind,
        lines: [
          [names.parties],
          [names.charge ?? 'COMPLAINT'],
          ['On or about ', happened],
          ['the defendant did commit'],
          ['  {{crime}}'],
          ['  {{section}}'],
        ],
      }
    case 'docket':
      return {
        kind,
        lines: [
          [court],
          [names.numbered, number],
          [names.parties],
          [names.happened ?? 'OFFENSE DATE', '  ', happened],
          ['COUNT 1'],
          ['  ', section],
          ['  {{crime}}'],
          [decided, '  GUILTY. SENTENCED'],
        ],
      }
    case 'judgment':
      return {
        kind,
        lines: [
          [court],
          [names.numbered, number],
          [names.parties],
          [names.judgment ?? 'JUDGMENT'],
          ['  {{crime}}'],
          ['  ', section],
          ['Date of crime  ', happened],
          ['Signed  ', decided, '   Judge'],
        ],
      }
    default:
      return {
        kind,
        lines: [
          [court],
          ['CITATION NO. ', { text: '4571203', spot: 'number' }],
          [names.happened ?? 'DATE OF VIOLATION', '  ', happened],
          ['VIOLATION'],
          ['  ', section],
          ['  {{crime}}'],
          ['HEARING  ', decided],
        ],
      }
  }
}
