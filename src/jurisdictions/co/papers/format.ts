import type { Caption, Format } from '../../../documents/template'

/** C.R.C.P. 10: 1.5 inches at the top, 1 inch at the other sides, 12 points or more, a boxed caption. */
export const COLORADO: Format = {
  margins: { top: 1.5, right: 1, bottom: 1, left: 1 },
  size: 12,
  leading: 15,
  single: 14,
  gap: 6,
  caption: 'boxed',
  footer: 'titled',
}

const IN_CASE = ['{{court.name}}', 'Court address: {{court.address}}']
const ROOMS = ['Division: {{line}}', 'Courtroom: {{line}}']
const FILER = ['{{filer}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}', 'Phone: {{phone}}', 'Email: {{email}}']

export const STATE = 'Plaintiff: The People of the State of Colorado'
export const CITY = 'Plaintiff: The People of the City/Town of {{court.city}}'

/** The caption of a paper that the person signs, in the old case. */
export const motionCaption = (plaintiff: string): Caption => ({
  ...orderCaption(plaintiff),
  filer: [...FILER, 'Defendant, without a lawyer'],
})

/** The caption of a paper that a judge signs. C.R.C.P. 10 wants no word "proposed" in it. */
export const orderCaption = (plaintiff: string): Caption => ({
  filer: [],
  court: IN_CASE,
  parties: [plaintiff, 'v.', 'Defendant: {{defendant}}'],
  number: 'Case Number: {{caseNumber}}',
  under: ROOMS,
})

/** An arrest without charges has no case yet: a new one in the district court of the county. */
export const arrestCaption = (signs: 'person' | 'judge'): Caption => ({
  filer: signs === 'person' ? [...FILER, 'Petitioner, without a lawyer'] : [],
  court: ['District Court, {{county}} County, Colorado', 'Court address: {{long}}'],
  parties: ['Petitioner: {{fullName}}'],
  number: 'Case Number: {{line}}',
  under: ROOMS,
})
