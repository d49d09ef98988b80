import type { Caption, Format } from '../../../documents/template'

/** Letter paper, black ink, single spaced, as the forms of the Supreme Court are set; no line numbers. */
export const FORM: Format = {
  margins: { top: 0.8, right: 1, bottom: 1, left: 1 },
  size: 11,
  leading: 13.5,
  single: 13.5,
  gap: 4,
  caption: 'sides',
  footer: 'titled',
  footerNumber: true,
}

/** Person filing, court, parties and number, as at the top of the forms. */
const caption = (court: readonly string[], parties: Caption['parties']): Caption => ({
  filer: [
    'Person Filing: {{filer}}',
    'Mailing Address: {{street}}',
    'City, State, Zip Code: {{city}}, {{homeState}} {{zip}}',
    'Email Address: {{email}}',
    'Telephone Number: {{phone}}',
    '(Attorney or LDP only) State Bar or LDP Number: {{line}}',
  ],
  court,
  parties,
  number: 'CASE Number: {{caseNumber}}',
  under: ['(A.R.S. § 36-2862)'],
})

const AGAINST: Caption['parties'] = [
  'State of Arizona, Plaintiff,',
  'vs.',
  'Defendant (FIRST, MI, LAST):',
  '{{defendant}}',
  'Date of Birth: {{birthDate}}',
]

export const cityOrJustice = caption(['{{court.name}}', '{{county}} County, Arizona'], AGAINST)
export const superior = caption(['In the Superior Court of Arizona', 'for {{county}} County'], AGAINST)
export const juvenile = caption(
  ['In the Juvenile Court of Arizona', 'for {{county}} County'],
  [
    'In the Matter Of:',
    '{{defendant}}',
    'Address: {{street}}',
    '{{city}}, {{homeState}} {{zip}}',
    'Date of Birth: {{birthDate}}',
  ],
)
