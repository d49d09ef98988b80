import { type OfficialField, ticked, type WrittenField, written } from '../../../documents/official-form'
import { all, any, type Condition, is, not, reads, unsure } from '../../../rules/condition'
import { text } from '../../../rules/kinds'
import { court } from '../../facts'
import courts from '../courts.json'
import { lowMisdemeanor, pettyLevel } from '../decision/levels'
import { offenseLevel } from '../facts'
import { unnamed } from '../papers/facts'

export const SITE = 'https://www.coloradojudicial.gov/self-help/seal-my-case'
export const EDITION = 'R: July 1, 2025'

// A court is kept as its id, so a condition can read it.
const courtId = text(court.id, court.scope, 60)
const ofKind = (kind: string): Condition =>
  reads(courtId, ...courts.filter((each) => each.kind === kind).map(({ id }) => id))

export const countyCourt = ofKind('county')
export const districtCourt = ofKind('district')

/** Sections A to C: court, parties, number. */
export const caption = (type: string): readonly OfficialField[] => [
  {
    field: type,
    choose: [
      { option: 'County Court', tick: { holds: countyCourt } },
      { option: 'District Court', tick: { holds: districtCourt } },
    ],
  },
  ...written('', {
    County: '{{court.county}}',
    'Court Address': ['{{court.street}}', '{{court.city}}, Colorado {{court.zip}}'],
    'Case Number': '{{caseNumber}}',
    '∆': '{{filer}}',
  }),
]

/** Section 2 of the motions. */
export const aboutYou = (cityField = '∆ CSZ'): readonly OfficialField[] => [
  ...written('', {
    '∆ DoB': '{{birthDate.us}}',
    '∆ Street Address': '{{street}}',
    [cityField]: '{{city}}, {{homeState}} {{zip}}',
    '∆ Phone': '{{phone}}',
    '∆ Email': '{{email}}',
  }),
  ...attending('Group_Interp', 'Language', 'Group_Event'),
]

export const attending = (interpreter: string, language: string, events: string): readonly OfficialField[] => [
  {
    field: interpreter,
    choose: [
      { option: 'No.', tick: 'noInterpreter' },
      { option: 'Yes.  Enter in which language in the space provided.', tick: 'interpreter' },
    ],
  },
  { field: language, text: '{{interpreterLanguage}}' },
  {
    field: events,
    choose: [
      { option: 'In-person', tick: 'inPerson' },
      { option: 'Virtually', tick: 'virtually' },
    ],
  },
]

/** The agency that arrested: its box, name, address and number. */
export const police = (box: string, name: string, address: string, number: string): readonly OfficialField[] => [
  ...ticked('', { [box]: 'police' }),
  ...written('', { [name]: '{{policeName}}', [address]: '{{policeAddress}}', [number]: '{{policeNumber}}' }),
]

export const other = (box: string, name: string, address: string): readonly OfficialField[] => [
  ...ticked('', { [box]: 'other' }),
  ...written('', { [name]: '{{otherKeeper}}', [address]: '{{otherKeeperAddress}}' }),
]

export const yesNo = (field: string, yes: string, no: string, [first, second] = ['Yes.', 'No.']): OfficialField => ({
  field,
  choose: [
    { option: first ?? '', tick: yes },
    { option: second ?? '', tick: no },
  ],
})

const misdemeanor: Condition = is(offenseLevel, 'm1')
const middle = any(lowMisdemeanor, misdemeanor)
const high = all(not(unsure(offenseLevel)), not(pettyLevel), not(lowMisdemeanor), not(misdemeanor))

/** The offense by the name of our list, or by the one that the person typed. */
export const named = (field: string, item: string, when: Condition, row?: number): readonly WrittenField[] =>
  [
    { name: '{{offense}}', holds: all(when, not(unnamed)) },
    { name: '{{chargeName}}', holds: all(when, unnamed) },
  ].map(({ name, holds }) => ({
    field,
    text: `${name}, {{offense.section}}`,
    item,
    when: { holds },
    ...(row !== undefined && { row }),
  }))

const OFFENSES = 'Section 4, offenses'

/** Section 4 of JDF 612 and JDF 2371: the offenses by their level. */
export const byLevel: readonly OfficialField[] = [
  ...ticked('', { '4.1': 'petty', '4.3': 'misdemeanor', '4.5': 'felony' }),
  ...named('4.2', OFFENSES, pettyLevel),
  ...named('4.4', OFFENSES, middle),
  ...named('4.6', OFFENSES, high),
]

/** The certificate of service has its address; day and way are written once it is mailed. */
export const service: readonly OfficialField[] = [
  { field: 'CoS_Name', text: '{{prosecutor.office}}', item: 'Certificate of service, name' },
  { field: 'CoS_Address', text: '{{prosecutor.address}}', item: 'Certificate of service, address' },
]
export const SERVICE_LEFT: readonly string[] = ['CoS_Date', 'GroupCoS', 'CoS_Other']
export const SIGN_LEFT: readonly string[] = ['Sig', 'Sig_Date', 'Sig_Aty']
