import type { Caption, Format } from '../../../documents/template'

/** Plain letter paper as the forms of the Vermont Judiciary are set: no line numbers, single spaced. */
export const PAPER: Format = {
  margins: { top: 0.9, right: 1, bottom: 1, left: 1 },
  size: 11.5,
  leading: 13.5,
  single: 13.5,
  gap: 5,
  caption: 'sides',
  footer: 'titled',
}

/** The caption of the 200-series forms: the State, the court and its unit, the person, the docket number and date of birth. */
export const caption: Caption = {
  filer: [],
  court: ['STATE OF VERMONT'],
  parties: ['SUPERIOR COURT', 'CRIMINAL DIVISION', '{{court.county}} Unit', 'In RE: {{filer}}'],
  number: 'Case No. {{caseNumber}}',
  under: ['DOB: {{birthDate}}'],
}
