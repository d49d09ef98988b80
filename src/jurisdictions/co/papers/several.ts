import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, always, any, type Condition, is, isNone, moment, not, since, unsure } from '../../../rules/condition'
import { convictionDate, offenseDate, owesRestitution } from '../../facts'
import { laterConvictionDate, offenseLevel, sentenceEndDate } from '../facts'
import { chargeTable } from './charges'
import { excludedUnder709, myEligibility } from './excluded'
import { aboutYou, arrest, caseAppealed, filer, historyAttached, inCase, inCharge, keepers } from './facts'
import { COLORADO, motionCaption, STATE } from './format'
import { courtCompletes, judges, order, personForCourt, soOrdered } from './judge'
import { arrestLines, bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, sheriffKeeper } from './keepers'
import { PRINTED } from './printed'
import { aboutPerson, appeal, certificate, history, signed } from './sections'

/** Counted from the end of the last later case, which this case and its sentence must not outlast. */
const passed = (years: number): Condition =>
  all(
    not(unsure(sentenceEndDate)),
    since(moment([laterConvictionDate], { years, leapDay: 'mar1' }, [convictionDate, sentenceEndDate])),
  )

const wait = (id: string, when: Condition, years: string): TemplateBlock => ({
  id,
  kind: 'paragraph',
  level: 1,
  confirm: 'signed',
  when,
  text: `At least ${years} years have passed since the later of the final disposition of my most recent case and my release from supervision, and I have not been convicted of a criminal offense in that time.`,
})

const grounds: readonly TemplateBlock[] = [
  wait('tenYears', passed(10), 'ten'),
  wait('fiveYears', all(passed(5), not(passed(10))), 'five'),
  wait('twoYears', all(passed(2), not(passed(5))), 'two'),
]

const countsTable = (id: string, when: Condition, ended: string): readonly TemplateBlock[] =>
  chargeTable(
    id,
    {
      head: ['Charge', 'Case number', 'Sentence date', 'Supervision end date'],
      cells: ['{{offense}}, {{offense.section}} ({{offenseLevel}})', '{{caseNumber}}', '{{convictionDate}}', ended],
      widths: [6, 4, 4, 4],
    },
    when,
  )

const handLine = (id: string): TemplateBlock => ({
  id,
  kind: 'paragraph',
  text: 'Charge {{long}} Case number {{line}} Sentence date {{line}} Supervision end date {{line}}',
})

/** Statements of JDF 641. The table lists the counts of this case; the person adds those of other cases by hand. */
export const severalMotion: PaperTemplate = {
  id: 'co-jdf-641',
  kind: 'court',
  title: 'MOTION TO SEAL MULTIPLE CONVICTION RECORDS (C.R.S. § 24-72-709)',
  form: { number: 'JDF 641', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: motionCaption(STATE),
  needs: [
    ...filer,
    ...inCase,
    ...aboutYou,
    ...inCharge,
    { fact: offenseLevel },
    { fact: offenseDate },
    { fact: convictionDate },
    { fact: sentenceEndDate },
    { fact: laterConvictionDate },
    { fact: owesRestitution },
    ...keepers,
    ...arrest,
    { fact: caseAppealed },
    { fact: historyAttached },
  ],
  values: PRINTED,
  blocks: [
    { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
    {
      id: 'background',
      kind: 'paragraph',
      text: 'I submit this motion to seal multiple conviction records under C.R.S. § 24-72-709.',
    },
    ...aboutPerson('2. My Information (the Defendant)'),
    { id: 'recordsHead', kind: 'heading', text: '3. Records to be Sealed' },
    {
      id: 'records',
      kind: 'paragraph',
      text: 'The criminal conviction records are in the custody of the following agencies:',
    },
    {
      id: 'courtRecord',
      kind: 'tick',
      tick: always,
      text: 'District / County Court (case numbers): {{caseNumber}} {{long}}',
    },
    { id: 'cityCourt', kind: 'tick', tick: 'open', text: 'Municipal Court (case numbers): {{long}}' },
    { id: 'cityCourtMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{long}}' },
    ...prosecutorKeeper,
    bureauKeeper,
    ...sheriffKeeper,
    { id: 'cityAttorney', kind: 'tick', tick: 'open', text: 'City Attorney' },
    { id: 'cityAttorneyMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{long}}' },
    ...policeKeeper,
    ...otherKeepers,
    ...arrestLines,
    { id: 'offenseHead', kind: 'heading', text: '4. Offense Information' },
    {
      id: 'convicted',
      kind: 'paragraph',
      text: 'For each offense of which I was convicted, this is the case number in this district, the date sentenced, and the probation / parole supervision end date:',
    },
    ...countsTable('counts', any(not(isNone(sentenceEndDate)), unsure(sentenceEndDate)), '{{sentenceEndDate}}'),
    ...countsTable('countsNone', isNone(sentenceEndDate), 'none'),
    handLine('second'),
    handLine('third'),
    handLine('fourth'),
    { id: 'eligibleHead', kind: 'heading', text: '5. Eligibility' },
    ...excludedUnder709,
    ...myEligibility(
      [
        {
          id: 'eligible',
          kind: 'tick',
          level: 1,
          confirm: 'signed',
          tick: always,
          text: 'is eligible for sealing under C.R.S. § 24-72-709.',
        },
        ...grounds,
      ],
      '24-72-709',
    ),
    { id: 'processHead', kind: 'heading', text: '6. Case Process' },
    ...appeal('a)'),
    { id: 'restitution', kind: 'paragraph', number: 'b)', text: 'Do you still owe restitution?' },
    {
      id: 'restitutionYes',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(owesRestitution, 'yes'),
      text: 'Yes, I still owe restitution.',
    },
    {
      id: 'restitutionNo',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(owesRestitution, 'no'),
      text: 'No, I do not still owe restitution.',
    },
    { id: 'historyHead', kind: 'heading', text: '7. Criminal Record' },
    ...history,
    { id: 'harmHead', kind: 'heading', text: '8. Harm or Adverse Consequences' },
    {
      id: 'harm',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'The Defendant further shows the Court that the harm to Defendant’s privacy or the danger of unwarranted, adverse consequences outweighs the public interest in retaining the records. Explain:',
    },
    { id: 'harmRoom', kind: 'room', count: 8 },
    ...certificate('9. Certificate of Service', 'document'),
    ...signed('10. Sign and Date'),
  ],
}

/** Statements of JDF 642. Its note on a fee of the CBI is out of date (repealed in 2024) and left out. */
export const severalOrder = order(
  {
    id: 'co-jdf-642',
    title: 'ORDER TO SEAL MULTIPLE CONVICTION RECORDS',
    form: { number: 'JDF 642', edition: 'R: July 1, 2025' },
    blocks: [
      courtCompletes,
      { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
      {
        id: 'background',
        kind: 'paragraph',
        text: 'The Court has read the Motion and any responses and reviewed the record and evidence presented at a hearing (if applicable).',
      },
      ...personForCourt,
      { id: 'findingsHead', kind: 'heading', text: '3. Court Findings' },
      {
        id: 'findings',
        kind: 'paragraph',
        text: 'The Court hereby finds that it is appropriate to grant the Motion pursuant to C.R.S. § 24-72-709, as follows:',
      },
      {
        id: 'notice',
        kind: 'paragraph',
        level: 1,
        number: '•',
        text: 'The Defendant gave proper notice of the Motion to the prosecuting attorney’s office.',
      },
      {
        id: 'notListed',
        kind: 'paragraph',
        level: 1,
        number: '•',
        text: 'The offenses to be sealed are not among those listed in C.R.S. §§ 24-72-709(5)(a) or (c).',
      },
      {
        id: 'timeMet',
        kind: 'paragraph',
        level: 1,
        number: '•',
        text: 'The time requirements in C.R.S. § 24-72-709(2) have been met and according to the criminal history documents filed, the Defendant has not been convicted of a criminal offense in that period.',
      },
      {
        id: 'notDisqualified',
        kind: 'paragraph',
        level: 1,
        number: '•',
        text: 'The criminal history documents also reflect the Defendant is not disqualified for relief by C.R.S. § 24-72-709(3).',
      },
      judges(
        'ineligible',
        'The offenses to be sealed include misdemeanors ineligible for sealing pursuant to C.R.S. § 24-72-709, but the Court finds that the harm to the Defendant’s privacy or the dangers of unwarranted, adverse consequences to the Defendant outweigh the public interest in retaining the records.',
      ),
      { id: 'ordersHead', kind: 'heading', text: '4. Court Orders' },
      judges(
        'sealRecords',
        'Records Sealed. Criminal records information specifically relating to and contained in:',
        'a)',
      ),
      { id: 'thisCase', kind: 'paragraph', level: 1, number: '1)', text: 'The above-captioned case.' },
      {
        id: 'otherCases',
        kind: 'paragraph',
        level: 1,
        number: '2)',
        text: 'The following cases in this Judicial District: {{long}}',
      },
      {
        id: 'agency',
        kind: 'paragraph',
        level: 1,
        number: '3)',
        text: 'Law Enforcement Agency: {{long}}',
      },
      { id: 'agencyNumbers', kind: 'paragraph', level: 1, text: 'Case number: {{line}} Arrest number: {{line}}' },
      {
        id: 'sealedAtOnce',
        kind: 'paragraph',
        level: 1,
        text: 'The Records must be sealed immediately, except for basic identifying information. If an inquiry is made, the Person in Interest and Criminal Justice Agency may reply that no such records exist. This order applies to public and private custodians of the records.',
      },
      judges(
        'sealCase',
        'Case Sealed. The Court directs the above order to the Clerk of Court to seal this and the above-listed cases.',
        'b)',
      ),
      judges(
        'copies',
        'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and to every records custodian listed in the Motion.',
        'c)',
      ),
      judges('otherOrders', 'Other Orders: {{long}}', 'd)'),
      soOrdered(),
    ],
  },
  STATE,
)
