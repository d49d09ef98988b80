import type { Caption, Format } from '../../../documents/template'

/** Papers in a case: letter size, double spaced, at least 13 points (Civil Rule 76). */
export const PLEADING: Format = {
  margins: { top: 1, right: 1, bottom: 1, left: 1 },
  size: 13,
  leading: 26,
  single: 15.5,
  gap: 4,
  caption: 'sides',
  footer: 'titled',
}

/** One-page requests in the manner of the court system's and the department's own forms. */
export const FORM: Format = {
  margins: { top: 0.7, right: 0.9, bottom: 1, left: 0.9 },
  size: 11,
  leading: 13.5,
  single: 13.5,
  gap: 4,
  caption: 'none',
  footer: 'titled',
}

const lines = (court: string): Omit<Caption, 'under'> => ({
  filer: [
    '{{filer}}',
    '{{street}}',
    '{{city}}, {{homeState}} {{zip}}',
    'Telephone: {{phone}}',
    'Email: {{email}}',
    'Defendant, without a lawyer',
  ],
  court: [`In the ${court} Court for the State of Alaska`, '{{court.county}} at {{court.called}}'],
  parties: ['{{plaintiff}},', { role: 'Plaintiff,' }, { role: 'v.' }, '{{defendant}},', { role: 'Defendant.' }],
  number: 'Case No. {{caseNumber}}',
})

/** The caption of a paper in an old criminal case. */
export const caption = (...under: string[]): Caption => ({ ...lines('{{trialCourt}}'), under })

/** For a judge's order, which names no filer. */
export const orderCaption = (...under: string[]): Caption => ({ ...caption(...under), filer: [] })

/** The same where the law names the superior court. */
export const superiorCaption = (...under: string[]): Caption => ({ ...lines('Superior'), under })
