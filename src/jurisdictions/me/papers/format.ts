import type { Caption, Format } from '../../../documents/template'

/** Letter paper in the layout of the form, which is one page long; no line numbers. */
export const FORM: Format = {
  margins: { top: 0.7, right: 1, bottom: 0.95, left: 1 },
  size: 11.5,
  leading: 13,
  single: 13,
  gap: 4,
  caption: 'sides',
  footer: 'titled',
}

/** The state against the defendant of the old case. */
export function caption(...under: string[]): Caption {
  return {
    filer: [],
    court: ['MAINE JUDICIAL BRANCH'],
    parties: [
      'STATE OF MAINE',
      { role: 'v.' },
      '{{defendant}},',
      { role: 'Defendant' },
      'Defendant’s DOB: {{birthDate}}',
    ],
    number: 'Docket No. {{caseNumber}}',
    under: [...under, 'County: {{county}}', 'Location (Town): {{court.city}}'],
  }
}
