import { heading, oath, paragraph } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { charges, custodians, policeNumber } from './parts'

type Sealed = { readonly outcome: string | TemplateBlock; readonly closed: string; readonly effect?: true }

/**
 * What an order to seal says, in the order of the Clark County sample. `effect`: the statutes on the effect of sealing do
 * not name this kind of order, so that it must say the effect by itself.
 */
export function sealing({ outcome, closed, effect }: Sealed): readonly TemplateBlock[] {
  const under = (pinpoint: string) => (effect ? '' : ` (NRS ${pinpoint})`)
  return [
    heading('ordered', 'IT IS ORDERED that the following records be sealed:'),
    ...charges(undefined),
    policeNumber,
    paragraph('orderArrest', 'Date of arrest: {{arrestDate}}', { level: 1 }),
    paragraph('orderAgency', 'Arresting agency: {{arrestingAgency}}', { level: 1 }),
    paragraph('orderNumber', 'Case number: {{caseNumber}}', { level: 1 }),
    paragraph('orderCourt', 'Court where the charges were handled: {{court.name}}', { level: 1 }),
    typeof outcome === 'string' ? paragraph('orderOutcome', `Final outcome: ${outcome}`, { level: 1 }) : outcome,
    paragraph('orderClosed', `Final discharge, release, or close date: ${closed}`, { level: 1 }),
    paragraph('orderAll', 'The order covers all records of the arrest and of the case.'),
    paragraph(
      'orderCopies',
      `IT IS FURTHER ORDERED that a copy of this order be sent to the Central Repository and to each custodian named below. Each shall seal the records in its custody that relate to the matters of this order, shall advise the court of its compliance, and shall then seal the order${under('179.275')}.`,
    ),
    ...custodians,
    paragraph(
      'orderEffect',
      `All proceedings recounted in the sealed records are deemed never to have occurred. The person to whom this order pertains may answer accordingly to any inquiry, including one about an application for employment, concerning the sealed arrest, conviction, dismissal, or acquittal and the events and proceedings relating to it${under('179.285(1)(a)')}.`,
    ),
    paragraph(
      'orderRights',
      `If not restored before, the following civil rights of the person are restored at once: the right to vote, the right to hold office, and the right to serve on a jury${under('179.285(1)(b)')}.`,
    ),
  ]
}

export const judgeSigns: TemplateBlock = oath('judge', 'IT IS SO ORDERED.', 'JUDGE', { by: 'judge' })
