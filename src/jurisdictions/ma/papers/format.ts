import type { Caption, Format } from '../../../documents/template'

/** No court rule on layout was found: US Letter, typed, one-inch sides, as roomy as the forms of the Trial Court allow. */
export const COURT: Format = {
  margins: { top: 0.9, right: 1, bottom: 1, left: 1 },
  size: 12,
  leading: 15,
  single: 14.5,
  gap: 5,
  caption: 'sides',
  footer: 'titled',
}

/** Papers for the Commissioner of Probation, whose forms have no caption. */
export const MAIL: Format = { ...COURT, caption: 'none' }

/** The head of the forms of the Trial Court: the petitioner at the left, docket number and title at the right. */
export function petitionCaption(...under: string[]): Caption {
  return {
    filer: [],
    court: ['COMMONWEALTH OF MASSACHUSETTS', 'THE TRIAL COURT'],
    parties: ['Petitioner:', '{{filer}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', 'Telephone: {{phone}}'],
    number: 'DOCKET NO. {{caseNumber}}',
    under,
  }
}

/** The head of a paper in the old case. */
export function caseCaption(...under: string[]): Caption {
  return {
    filer: [],
    court: ['COMMONWEALTH OF MASSACHUSETTS', '{{court.name}}'],
    parties: ['COMMONWEALTH', { role: 'v.' }, '{{defendant}},', { role: 'Defendant.' }],
    number: 'DOCKET NO. {{caseNumber}}',
    under: ['{{county}} County', ...under],
  }
}
