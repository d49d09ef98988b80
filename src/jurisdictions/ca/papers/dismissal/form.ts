import { type OfficialField, type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { caption, captionLeft } from '../../official/caption'

const ONE = 'CR-180[0].Page1[0].'
const TWO = 'CR-180[0].Page2[0].'
const THREE = 'CR-180[0].Page3[0].'
const CAPTION = `${ONE}P1Caption[0]`

/** A line of the table in item 1. Whether an offense can be reduced is written by hand. */
const row = (place: number): readonly OfficialField[] => {
  const line = place + 1
  const prefix = `${ONE}LI1[0].li1[0].ConvTable[0].Row${line}[0].`
  return [
    { field: `${prefix}Code${line}[0]`, text: '{{offense.code}}', row: place, item: 'Item 1' },
    { field: `${prefix}Section${line}[0]`, text: '{{offense.number}}', row: place, item: 'Item 1' },
    { field: `${prefix}TypeOff${line}[0]`, text: '{{offenseLevel}}', row: place, item: 'Item 1' },
  ]
}

const ROWS = [0, 1, 2, 3, 4]

export const cr180: OfficialForm = {
  id: 'cr-180',
  number: 'CR-180',
  edition: 'Rev. January 1, 2024',
  name: 'CR-180 Petition for Dismissal',
  url: 'https://selfhelp.courts.ca.gov/',
  papers: ['ca-cr-180'],
  fields: [
    ...caption(CAPTION),
    ...written(`${CAPTION}.`, {
      'HeaderSub[0].Stmp[0].CaseNumber[0].CaseNumber1[0]': '{{caseNumber}}',
      'TitlePartyName[0].Defendant[0]': '{{defendant}}',
    }),
    ...[TWO, THREE].flatMap((page) =>
      written(`${page}pXCaption[0].`, { 'CaseNumber1[0]': '{{caseNumber}}', 'Defendant[0]': '{{defendant}}' }),
    ),
    { field: `${ONE}LI1[0].li1[0].ConvictionDate[0]`, text: '{{convictionDate.us}}', item: 'Item 1, date' },
    ...ROWS.flatMap(row),
    ...ticked(ONE, {
      'LI2[0].ProbationGranted[0]': 'probation',
      'LI2[0].li2a[0].ProbationGrantedReason[0]': 'fulfilled',
      'LI2[0].li2b[0].ProbationGrantedReason[0]': 'discharged',
      'LI2[0].li2c[0].ProbationGrantedReason[0]': 'probationJustice',
    }),
    ...ticked(TWO, {
      'LI3[0].OffenseWSentence[0]': 'noProbation',
      'LI3[0].li3a[0].ProbationNotGrantedReason[0]': 'upright',
      'LI3[0].li3b[0].ProbationNotGrantedReason[0]': 'noProbationJustice',
      'LI4[0].li4[0].OffenseWSentence[0]': 'trafficking',
      'LI5[0].CheckBox19[0]': 'prison',
      'LI5[0].li5a[0].FelonyNotUnderSup[0]': 'split',
      'LI5[0].li5b[0].FelonyNotUnderSup[0]': 'straight',
      'LI5[0].li5c[0].FelonyNotUnderSup[0]': 'statePrison',
    }),
    { field: `${THREE}LI7[0].DateField1[0]`, text: '{{programDismissed.us}}', when: 'program', item: 'Item 7, date' },
    ...ticked(THREE, {
      'LI6[0].li6[0].OffenseWSentence[0]': 'realigned',
      'LI7[0].OffenseWSentence[0]': 'program',
      'LI7[0].li7a[0].Petitioner[0]': 'courtRecords',
      'LI7[0].li7b[0].Petitioner[0]': 'ownWord',
      'LI7[0].li7b[0].LI7b[0].li7b1[0].CheckBox3[0]': 'historyAttached',
      'LI7[0].li7b[0].LI7b[0].li7b2[0].CheckBox3[0]': 'historyNotAttached',
    }),
    { field: `${THREE}SigName[0]`, text: '{{fullName}}' },
  ],
  left: [
    ...captionLeft(CAPTION),
    ...['DateField2[0]', 'TextField[0]', 'TextField[1]'].map((name) => `${CAPTION}.HeaderSub[0].CrtUse[0].${name}`),
    ...ROWS.flatMap((place) =>
      ['Reduce', 'Offense'].map((name) => `${ONE}LI1[0].li1[0].ConvTable[0].Row${place + 1}[0].${name}${place + 1}[0]`),
    ),
    // Why a dismissal would be just is in the person's own words.
    `${ONE}LI2[0].li2c[0].TextField6[0]`,
    `${TWO}LI3[0].li3b[0].TextField6[0]`,
    `${TWO}LI4[0].li4[0].TextField6[0]`,
    `${TWO}LI5[0].li5c[0].T66[0]`,
    `${THREE}LI6[0].li6[0].T66[0]`,
    `${THREE}SigDate[0]`,
    'CR-180[0].#pageSet[0].MP1[0].Footer[0].CourtLink[0]',
    ...['Print', 'Save', 'Reset', 'Warning'].map((name) => `CR-180[0].#pageSet[0].MPLast[0].Footer[0].${name}[0]`),
  ],
}
