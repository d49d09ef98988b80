import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { fullName } from '../../facts'
import { inCase } from './facts'
import { COLORADO, orderCaption } from './format'

/** A box that only the judge may tick. */
export function judges(id: string, text: string, number?: string): TemplateBlock {
  return { id, kind: 'tick', tick: 'open', text, ...(number !== undefined && { number }) }
}

/** The name, birth date and address that the court writes in. */
export const personForCourt: readonly TemplateBlock[] = [
  { id: 'personHead', kind: 'heading', text: '2. Defendant’s Information' },
  { id: 'personName', kind: 'paragraph', number: 'a)', text: 'Full name: {{long}}' },
  { id: 'personBorn', kind: 'paragraph', number: 'b)', text: 'Birth date: {{line}}' },
  {
    id: 'personMail',
    kind: 'paragraph',
    number: 'c)',
    text: 'Mailing address: {{long}}',
  },
  { id: 'personCity', kind: 'paragraph', level: 1, text: 'City, state, and ZIP code: {{long}}' },
]

export const courtCompletes: TemplateBlock = {
  id: 'courtCompletes',
  kind: 'heading',
  text: 'The Court Completes the Rest of this Form',
}

/** What every sealing order directs: the records, the case, and the copies that the clerk sends. */
export const sealing: readonly TemplateBlock[] = [
  { id: 'ordersHead', kind: 'heading', text: '4. Court Orders' },
  judges('sealRecords', 'Records Sealed. Criminal records information relating to and contained in:', 'a)'),
  { id: 'thisCase', kind: 'paragraph', level: 1, number: '1)', text: 'the above-captioned case; and' },
  {
    id: 'agency',
    kind: 'paragraph',
    level: 1,
    number: '2)',
    text: 'law enforcement agency: {{long}}',
  },
  { id: 'agencyNumbers', kind: 'paragraph', level: 1, text: 'Case number: {{line}} Arrest number: {{line}}' },
  {
    id: 'sealedAtOnce',
    kind: 'paragraph',
    level: 1,
    text: 'The records must be sealed immediately, except for basic identifying information. If an inquiry is made, the person in interest and criminal justice agency may reply that no such records exist. This order applies to public and private custodians of the records.',
  },
  judges('sealCase', 'Case Sealed. The Court directs the Clerk of Court to seal the above-captioned case.', 'b)'),
  judges(
    'copies',
    'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and every records custodian listed in the motion.',
    'c)',
  ),
  judges('otherOrders', 'Other Orders: {{long}}', 'd)'),
]

/** The judge's signature, numbered where the form numbers it. */
export const soOrdered = (number = ''): TemplateBlock => ({
  id: 'ordered',
  kind: 'signature',
  by: 'judge',
  text: `${number}So Ordered.`,
  role: 'Judge / Magistrate',
})

/** An order of which the person fills the caption only. */
export function order(
  part: Pick<PaperTemplate, 'id' | 'title' | 'blocks'> & Partial<Pick<PaperTemplate, 'form' | 'when' | 'needs'>>,
  plaintiff: string,
): PaperTemplate {
  const needs = [{ fact: fullName, group: 'you' }, ...inCase, ...(part.needs ?? [])]
  return { ...part, kind: 'court', format: COLORADO, caption: orderCaption(plaintiff), needs }
}
