import { box, oath, paragraph } from '../../../documents/blocks'
import type { Caption, PaperDraft } from '../../../documents/template'
import { COURT, caption } from './format'
import { offices } from './offices'

type Served = Pick<PaperDraft, 'id' | 'title'> & {
  readonly top: Caption
  /** The papers served, by the id of their words. */
  readonly papers: Readonly<Record<string, string>>
}

/** CrRLJ 8.4(b), RCW 5.50.050: no form of this series; filled in and signed by whoever delivers or mails. */
function service({ id, title, top, papers }: Served): PaperDraft & { readonly offices: typeof offices } {
  return {
    id,
    kind: 'court',
    title,
    words: 'wa-service',
    format: COURT,
    caption: top,
    offices,
    blocks: [
      paragraph('when', 'On (date) {{line}} I', { number: '1.' }),
      box('delivered', 'delivered', { level: 1 }),
      box('mailed', 'mailed, postage prepaid,', { level: 1 }),
      paragraph('copies', 'a true copy of the following papers in this case:'),
      ...Object.entries(papers).map(([paper, text]) => box(paper, text, { level: 1 })),
      paragraph('office', 'to: {{prosecutor.office}}', { number: '2.' }),
      paragraph('officeAddress', 'at this address: {{prosecutor.address}}', { level: 1 }),
      oath(
        'oath',
        'I declare under penalty of perjury under the laws of the state of Washington that the foregoing is true and correct.',
        'Signature of the person who delivered or mailed',
        { by: 'server', place: true },
      ),
    ],
  }
}

const order = { order: 'proposed Order' }
const notice = { notice: 'Notice of Hearing' }
const other = { other: 'other: {{long}}' }

export const vacateService = service({
  id: 'wa-vacate-service',
  title: 'Declaration of Service',
  top: caption('{{plaintiff}}'),
  papers: { petition: 'Petition and Declaration, with its attachments', ...order, ...notice, ...other },
})

export const blakeService = service({
  id: 'wa-blake-service',
  title: 'Declaration of Service',
  top: caption('{{plaintiff}}'),
  papers: {
    motion: 'Blake Motion to Vacate Drug Possession Conviction and Refund Paid LFO Amounts, with its attachments',
    ...order,
    ...notice,
    ...other,
  },
})

export const felonyService = service({
  id: 'wa-felony-service',
  title: 'Declaration of Service',
  top: caption('State of Washington'),
  papers: {
    motion: 'Motion and Declaration for Order Vacating Record of Felony Conviction, with its attachments',
    ...order,
    ...notice,
    ...other,
  },
})
