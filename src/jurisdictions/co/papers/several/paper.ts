import { box, heading, paragraph, room, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { all, always, any, type Condition, is, isNone, moment, not, since, unsure } from '../../../../rules/condition'
import { convictionDate, offenseDate, owesRestitution } from '../../../facts'
import { laterConvictionDate, sentenceEndDate } from '../../facts'
import { chargeTable } from '../charges'
import { excludedUnder709, myEligibility } from '../excluded'
import { COLORADO, motionCaption, STATE } from '../format'
import { courtCompletes, order, personForCourt, soOrdered } from '../judge'
import { arrestLines, bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, sheriffKeeper } from '../keepers'
import { aboutPerson, appeal, certificate, history, signed } from '../parts'
import { PRINTED } from '../printed'

/** Counted from the end of the last later case, which this case and its sentence must not outlast. */
const passed = (years: number): Condition =>
  all(
    not(unsure(sentenceEndDate)),
    since(moment([laterConvictionDate], { years, leapDay: 'mar1' }, [convictionDate, sentenceEndDate])),
  )

const wait = (id: string, when: Condition, years: string): TemplateBlock =>
  paragraph(
    id,
    `At least ${years} years have passed since the later of the final disposition of my most recent case and my release from supervision, and I have not been convicted of a criminal offense in that time.`,
    { level: 1, confirm: 'signed', when },
  )

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

const handLine = (id: string): TemplateBlock =>
  paragraph(id, 'Charge {{long}} Case number {{line}} Sentence date {{line}} Supervision end date {{line}}')

/** Statements of JDF 641. The table lists the counts of this case; the person adds those of other cases by hand. */
export const severalMotion: PaperDraft = {
  id: 'co-jdf-641',
  kind: 'court',
  title: 'MOTION TO SEAL MULTIPLE CONVICTION RECORDS (C.R.S. § 24-72-709)',
  also: [offenseDate],
  form: { number: 'JDF 641', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: motionCaption(STATE),
  values: PRINTED,
  blocks: [
    heading('backgroundHead', '1. Background'),
    paragraph('background', 'I submit this motion to seal multiple conviction records under C.R.S. § 24-72-709.'),
    ...aboutPerson('2. My Information (the Defendant)'),
    heading('recordsHead', '3. Records to be Sealed'),
    paragraph('records', 'The criminal conviction records are in the custody of the following agencies:'),
    tick('courtRecord', 'District / County Court (case numbers): {{caseNumber}} {{long}}', always),
    box('cityCourt', 'Municipal Court (case numbers): {{long}}'),
    paragraph('cityCourtMail', 'Mailing address: {{long}}', { level: 1 }),
    ...prosecutorKeeper,
    bureauKeeper,
    ...sheriffKeeper,
    box('cityAttorney', 'City Attorney'),
    paragraph('cityAttorneyMail', 'Mailing address: {{long}}', { level: 1 }),
    ...policeKeeper,
    ...otherKeepers,
    ...arrestLines,
    heading('offenseHead', '4. Offense Information'),
    paragraph(
      'convicted',
      'For each offense of which I was convicted, this is the case number in this district, the date sentenced, and the probation / parole supervision end date:',
    ),
    ...countsTable('counts', any(not(isNone(sentenceEndDate)), unsure(sentenceEndDate)), '{{sentenceEndDate}}'),
    ...countsTable('countsNone', isNone(sentenceEndDate), 'none'),
    handLine('second'),
    handLine('third'),
    handLine('fourth'),
    heading('eligibleHead', '5. Eligibility'),
    ...excludedUnder709,
    ...myEligibility(
      [
        tick('eligible', 'is eligible for sealing under C.R.S. § 24-72-709.', always, { level: 1, confirm: 'signed' }),
        ...grounds,
      ],
      '24-72-709',
    ),
    heading('processHead', '6. Case Process'),
    ...appeal('a)'),
    paragraph('restitution', 'Do you still owe restitution?', { number: 'b)' }),
    tick('restitutionYes', 'Yes, I still owe restitution.', is(owesRestitution, 'yes'), {
      level: 1,
      confirm: 'signed',
    }),
    tick('restitutionNo', 'No, I do not still owe restitution.', is(owesRestitution, 'no'), {
      level: 1,
      confirm: 'signed',
    }),
    heading('historyHead', '7. Criminal Record'),
    ...history,
    heading('harmHead', '8. Harm or Adverse Consequences'),
    paragraph(
      'harm',
      'The Defendant further shows the Court that the harm to Defendant’s privacy or the danger of unwarranted, adverse consequences outweighs the public interest in retaining the records. Explain:',
      { confirm: 'signed' },
    ),
    room('harmRoom', 8),
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
      heading('backgroundHead', '1. Background'),
      paragraph(
        'background',
        'The Court has read the Motion and any responses and reviewed the record and evidence presented at a hearing (if applicable).',
      ),
      ...personForCourt,
      heading('findingsHead', '3. Court Findings'),
      paragraph(
        'findings',
        'The Court hereby finds that it is appropriate to grant the Motion pursuant to C.R.S. § 24-72-709, as follows:',
      ),
      paragraph('notice', 'The Defendant gave proper notice of the Motion to the prosecuting attorney’s office.', {
        level: 1,
        number: '•',
      }),
      paragraph(
        'notListed',
        'The offenses to be sealed are not among those listed in C.R.S. §§ 24-72-709(5)(a) or (c).',
        { level: 1, number: '•' },
      ),
      paragraph(
        'timeMet',
        'The time requirements in C.R.S. § 24-72-709(2) have been met and according to the criminal history documents filed, the Defendant has not been convicted of a criminal offense in that period.',
        { level: 1, number: '•' },
      ),
      paragraph(
        'notDisqualified',
        'The criminal history documents also reflect the Defendant is not disqualified for relief by C.R.S. § 24-72-709(3).',
        { level: 1, number: '•' },
      ),
      box(
        'ineligible',
        'The offenses to be sealed include misdemeanors ineligible for sealing pursuant to C.R.S. § 24-72-709, but the Court finds that the harm to the Defendant’s privacy or the dangers of unwarranted, adverse consequences to the Defendant outweigh the public interest in retaining the records.',
      ),
      heading('ordersHead', '4. Court Orders'),
      box('sealRecords', 'Records Sealed. Criminal records information specifically relating to and contained in:', {
        number: 'a)',
      }),
      paragraph('thisCase', 'The above-captioned case.', { level: 1, number: '1)' }),
      paragraph('otherCases', 'The following cases in this Judicial District: {{long}}', { level: 1, number: '2)' }),
      paragraph('agency', 'Law Enforcement Agency: {{long}}', { level: 1, number: '3)' }),
      paragraph('agencyNumbers', 'Case number: {{line}} Arrest number: {{line}}', { level: 1 }),
      paragraph(
        'sealedAtOnce',
        'The Records must be sealed immediately, except for basic identifying information. If an inquiry is made, the Person in Interest and Criminal Justice Agency may reply that no such records exist. This order applies to public and private custodians of the records.',
        { level: 1 },
      ),
      box(
        'sealCase',
        'Case Sealed. The Court directs the above order to the Clerk of Court to seal this and the above-listed cases.',
        { number: 'b)' },
      ),
      box(
        'copies',
        'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and to every records custodian listed in the Motion.',
        { number: 'c)' },
      ),
      box('otherOrders', 'Other Orders: {{long}}', { number: 'd)' }),
      soOrdered(),
    ],
  },
  STATE,
)
