import type { Caption, Format } from '../../../documents/template'

/** GR 14: letter paper, one side, 3 inches free at the top of the first page, 1 inch elsewhere, no numbered lines, the number on every page. */
export const COURT: Format = {
  margins: { top: 1, right: 1, bottom: 1, left: 1 },
  firstTop: 3,
  size: 11,
  leading: 14,
  single: 13.5,
  gap: 6,
  caption: 'sides',
  footer: 'titled',
  footerNumber: true,
}

/** Court, parties at the left, number and title at the right, as every pattern form has them. */
export function caption(plaintiff: string, ...under: string[]): Caption {
  return {
    filer: [],
    court: ['{{court.name}}'],
    parties: [`${plaintiff},`, { role: 'Plaintiff,' }, 'vs.', '{{defendant}},', { role: 'Defendant.' }],
    number: 'No. {{caseNumber}}',
    under,
  }
}

/** The caption of the criminal forms of superior court, with birth date and the numbers of the arrest. */
export function felonyCaption(...under: string[]): Caption {
  const { parties, ...rest } = caption('State of Washington', ...under)
  return { ...rest, parties: [...parties, 'DOB: {{birthDate}}', 'PCN: {{line}}', 'SID: {{line}}'] }
}

/** What stands under the title of an order: the boxes of the judge and the clerk. */
export const decided = (denied: string, action: string): readonly string[] => [
  '{{box}} Granted (in full or in part) (ORVCJG)',
  `{{box}} Denied (${denied})`,
  action,
]
