import { createContext } from 'react'
import type { Jurisdiction, RecordSheet } from '../../jurisdictions/jurisdiction'

/** The drawings of records that help to find an answer about the conviction on the screen. */
export const Records = createContext<readonly RecordSheet[]>([])

/** So many letters fit on a line of a drawing. */
const WIDTH = 34

/** The state's own records, then a docket, a judgment and a ticket that name one of its own crimes. */
export function recordsOf({ rules, records = [] }: Jurisdiction, offense: string | undefined): readonly RecordSheet[] {
  const crime = rules.offenses.find(({ id }) => id === offense) ?? rules.offenses[0]
  const section = (crime?.section ?? '').split(/,| formerly/)[0]?.slice(0, WIDTH - 9) ?? ''
  const print = crime?.prints[0]?.slice(0, WIDTH - 2) ?? ''
  const law = { text: section, spot: 'section' } as const
  return [
    ...records,
    {
      kind: 'docket',
      lines: [
        ['CASE NO.  ', { text: '08-01234', spot: 'number' }],
        ['STATE v. JANE DOE'],
        ['OFFENSE DATE  ', { text: '05/10/2008', spot: 'happened' }],
        ['COUNT 1  ', law],
        ['  ', print],
        [{ text: '08/01/2008', spot: 'decided' }, '  GUILTY. SENTENCED'],
      ],
    },
    {
      kind: 'judgment',
      lines: [
        ['JUDGMENT        No. ', { text: '08-01234', spot: 'number' }],
        ['The defendant is guilty of'],
        ['  ', print],
        ['  ', law],
        ['Date of crime  ', { text: '05/10/2008', spot: 'happened' }],
        ['Signed  ', { text: '08/01/2008', spot: 'decided' }, '     Judge'],
      ],
    },
    {
      kind: 'ticket',
      lines: [
        ['CITATION NO.  ', { text: '4571203', spot: 'number' }],
        ['DATE OF VIOLATION  ', { text: '05/10/2008', spot: 'happened' }],
        ['VIOLATION  ', law],
        ['  ', print],
        ['HEARING  ', { text: '08/01/2008', spot: 'decided' }],
      ],
    },
  ]
}
