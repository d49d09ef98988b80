import type { Caption, Format } from '../../../documents/template'

/**
 * Pleading paper, Cal. Rules of Court 2.100-2.119: 28 numbered lines, double spaced, at least 12 points, left margin over
 * 1 inch and right of at least 1/2 inch, a rule and the title in the footer.
 */
export const PLEADING: Format = {
  margins: { top: 42 / 72, right: 0.6, bottom: 78 / 72, left: 1.5 },
  numberedLines: 28,
  size: 12,
  leading: 24,
  single: 12,
  gap: 0,
  caption: 'pleading',
  footer: 'titled',
}

/** The first page of rule 2.111, with what stands under the title. */
export function caption(...under: string[]): Caption {
  return {
    filer: [
      '{{filer}}',
      '{{street}}',
      '{{city}}, {{homeState}} {{zip}}',
      'Telephone: {{phone}}',
      'Email: {{email}}',
      'Petitioner/Applicant, in pro per',
    ],
    court: ['{{court.name}}'],
    parties: [
      'PEOPLE OF THE STATE OF CALIFORNIA,',
      { role: 'Plaintiff,' },
      { role: 'v.' },
      '{{defendant}},',
      { role: 'Defendant.' },
    ],
    number: 'Case No. {{caseNumber}}',
    under,
  }
}

/** The same for an arrest, which may have led to no case against anybody. */
export function arrestCaption(...under: string[]): Caption {
  return {
    ...caption(...under),
    parties: ['IN THE MATTER OF THE ARREST OF', '{{defendant}},', { role: 'Petitioner.' }],
  }
}
