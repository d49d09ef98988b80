import type { Caption, Format } from '../../../documents/template'

/** As the sample court papers: letter paper, 28 numbered lines, double spaced, the name block at the top left. */
export const PLEADING: Format = {
  margins: { top: 42 / 72, right: 0.75, bottom: 78 / 72, left: 1.4 },
  numberedLines: 28,
  size: 12,
  leading: 24,
  single: 12,
  gap: 0,
  caption: 'pleading',
  footer: 'titled',
}

/** A matter of one person, with no opposing party. `kind`: "Request", "Application"; `under` stands under the title. */
export function caption(kind: string, filer: string, ...under: string[]): Caption {
  return {
    filer: [
      '{{filer}}',
      '{{street}}',
      '{{city}}, {{homeState}} {{zip}}',
      'Telephone: {{phone}}',
      'Email: {{email}}',
      filer,
    ],
    court: ['{{court.name}}'],
    parties: [
      `In the Matter of the ${kind} of`,
      '{{filer}},',
      'Date of Birth: {{birthDate}}',
      'For an Order to Seal Records.',
    ],
    number: 'Case No. {{caseNumber}}',
    under: [...under, 'Dept. No. {{line}}'],
  }
}
