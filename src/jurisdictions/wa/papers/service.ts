import type { Caption, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { filer, inCase, inFelonyCase } from './facts'
import { COURT, caption } from './format'
import { offices } from './offices'

type Served = Pick<PaperTemplate, 'id' | 'title' | 'needs'> & {
  readonly top: Caption
  /** The papers served, by the id of their words. */
  readonly papers: Readonly<Record<string, string>>
}

const open = (id: string, text: string): TemplateBlock => ({ id, kind: 'tick', level: 1, text, tick: 'open' })

/** CrRLJ 8.4(b), RCW 5.50.050: no form of this series; filled in and signed by whoever delivers or mails. */
function service({ id, title, needs, top, papers }: Served): PaperTemplate & { readonly offices: typeof offices } {
  return {
    id,
    kind: 'court',
    title,
    words: 'wa-service',
    format: COURT,
    caption: top,
    needs,
    offices,
    blocks: [
      { id: 'when', kind: 'paragraph', number: '1.', text: 'On (date) {{line}} I' },
      open('delivered', 'delivered'),
      open('mailed', 'mailed, postage prepaid,'),
      { id: 'copies', kind: 'paragraph', text: 'a true copy of the following papers in this case:' },
      ...Object.entries(papers).map(([paper, text]) => open(paper, text)),
      { id: 'office', kind: 'paragraph', number: '2.', text: 'to: {{prosecutor.office}}' },
      { id: 'officeAddress', kind: 'paragraph', level: 1, text: 'at this address: {{prosecutor.address}}' },
      {
        id: 'oath',
        kind: 'signature',
        by: 'server',
        text: 'I declare under penalty of perjury under the laws of the state of Washington that the foregoing is true and correct.',
        place: true,
        role: 'Signature of the person who delivered or mailed',
      },
    ],
  }
}

const order = { order: 'proposed Order' }
const notice = { notice: 'Notice of Hearing' }
const other = { other: 'other: {{long}}' }

export const vacateService = service({
  id: 'wa-vacate-service',
  title: 'Declaration of Service',
  needs: [...filer, ...inCase],
  top: caption('{{plaintiff}}'),
  papers: { petition: 'Petition and Declaration, with its attachments', ...order, ...notice, ...other },
})

export const blakeService = service({
  id: 'wa-blake-service',
  title: 'Declaration of Service',
  needs: [...filer, ...inCase],
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
  needs: [...filer, ...inFelonyCase],
  top: caption('State of Washington'),
  papers: {
    motion: 'Motion and Declaration for Order Vacating Record of Felony Conviction, with its attachments',
    ...order,
    ...notice,
    ...other,
  },
})
