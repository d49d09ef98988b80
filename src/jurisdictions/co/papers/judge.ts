import { box, heading, oath, paragraph } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { COLORADO, orderCaption } from './format'

type Part = Pick<PaperDraft, 'id' | 'title' | 'blocks'> & Partial<Pick<PaperDraft, 'form' | 'when' | 'also' | 'once'>>

/** The name, birth date and address that the court writes in. */
export const personForCourt: readonly TemplateBlock[] = [
  heading('personHead', '2. Defendant’s Information'),
  paragraph('personName', 'Full name: {{long}}', { number: 'a)' }),
  paragraph('personBorn', 'Birth date: {{line}}', { number: 'b)' }),
  paragraph('personMail', 'Mailing address: {{long}}', { number: 'c)' }),
  paragraph('personCity', 'City, state, and ZIP code: {{long}}', { level: 1 }),
]

export const courtCompletes: TemplateBlock = heading('courtCompletes', 'The Court Completes the Rest of this Form')

/** What every sealing order directs: the records, the case, and the copies that the clerk sends. */
export const sealing: readonly TemplateBlock[] = [
  heading('ordersHead', '4. Court Orders'),
  box('sealRecords', 'Records Sealed. Criminal records information relating to and contained in:', { number: 'a)' }),
  paragraph('thisCase', 'the above-captioned case; and', { level: 1, number: '1)' }),
  paragraph('agency', 'law enforcement agency: {{long}}', { level: 1, number: '2)' }),
  paragraph('agencyNumbers', 'Case number: {{line}} Arrest number: {{line}}', { level: 1 }),
  paragraph(
    'sealedAtOnce',
    'The records must be sealed immediately, except for basic identifying information. If an inquiry is made, the person in interest and criminal justice agency may reply that no such records exist. This order applies to public and private custodians of the records.',
    { level: 1 },
  ),
  box('sealCase', 'Case Sealed. The Court directs the Clerk of Court to seal the above-captioned case.', {
    number: 'b)',
  }),
  box(
    'copies',
    'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and every records custodian listed in the motion.',
    { number: 'c)' },
  ),
  box('otherOrders', 'Other Orders: {{long}}', { number: 'd)' }),
]

/** The judge's signature, numbered where the form numbers it. */
export const soOrdered = (number = ''): TemplateBlock =>
  oath('ordered', `${number}So Ordered.`, 'Judge / Magistrate', { by: 'judge' })

/** An order of which the person fills the caption only. */
export function order(part: Part, plaintiff: string): PaperDraft {
  return { ...part, kind: 'court', format: COLORADO, caption: orderCaption(plaintiff) }
}
