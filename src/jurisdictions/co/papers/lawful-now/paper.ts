import { heading, paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { all, always, any, atMost, type Condition, is, not, unsure } from '../../../../rules/condition'
import type { Fact } from '../../../../rules/fact'
import { ageAtOffense, amountGrams, offenseDate, sentenceStatus } from '../../../facts'
import { TWO_OUNCES } from '../../decision/eras'
import { offense, sentenceEndDate } from '../../facts'
import { otherConduct } from '../charges'
import { COLORADO, motionCaption, STATE } from '../format'
import {
  arrestLines,
  bureauKeeper,
  otherKeepers,
  policeKeeper,
  prosecutorKeeper,
  secondAgency,
  sheriffKeeper,
} from '../keepers'
import { aboutPerson, certificate, counts, oldDrugOffense, sentenceDates, signed } from '../parts'
import { PRINTED } from '../printed'

const known = (fact: Fact): Condition => not(unsure(fact))
const possession = is(offense, 'co-possess-petty', 'co-possess-misdemeanor', 'co-possess-felony')

/** What it was, weight, age and the law. Only what the person said. */
const conduct: readonly TemplateBlock[] = [
  paragraph(
    'age',
    '{{offense}}{{offense.place}}: on {{offenseDate}}, the date of the offense, I was {{ageAtOffense}} [year|years] old.',
    {
      each: true,
      confirm: 'signed',
      when: all(known(ageAtOffense), known(offenseDate)),
    },
  ),
  paragraph(
    'ageOnly',
    '{{offense}}{{offense.place}}: on the date of the offense I was {{ageAtOffense}} [year|years] old.',
    {
      each: true,
      confirm: 'signed',
      when: all(known(ageAtOffense), unsure(offenseDate)),
    },
  ),
  paragraph('levelShows', '{{offense}}: the amount was two ounces or less, as the level of the offense shows.', {
    confirm: 'signed',
    when: is(offense, 'co-possess-petty'),
  }),
  paragraph(
    'twoOunces',
    '{{offense}}{{offense.place}}: the amount was {{amountGrams}} [gram|grams], which is not more than two ounces.',
    {
      each: true,
      confirm: 'signed',
      when: all(is(offense, 'co-possess-misdemeanor', 'co-possess-felony'), atMost(amountGrams, TWO_OUNCES)),
    },
  ),
  paragraph(
    'oneOunce',
    '{{offense}}{{offense.place}}: the amount was {{amountGrams}} [gram|grams], which is not more than one ounce.',
    {
      each: true,
      confirm: 'signed',
      when: is(offense, 'co-concentrate', 'co-transfer-no-pay'),
    },
  ),
  paragraph(
    'plants',
    '{{offense}}{{offense.place}}: the number of plants was {{plantCount}}, which is not more than six.',
    {
      each: true,
      confirm: 'signed',
      when: is(offense, 'co-cultivate'),
    },
  ),
  paragraph('pipe', '{{offense}}: the item was a marijuana accessory.', {
    confirm: 'signed',
    when: is(offense, 'co-paraphernalia'),
  }),
  paragraph(
    'possessionLaw',
    '{{offense}}: for a person 21 years of age or older, this conduct is no longer prohibited: Colo. Const. art. XVIII, sec. 16(3); C.R.S. § 18-18-406, as amended by HB21-1090, effective May 20, 2021.',
    { when: possession },
  ),
  paragraph(
    'constitution',
    '{{offense}}: for a person 21 years of age or older, this conduct is no longer prohibited: Colo. Const. art. XVIII, sec. 16(3), effective December 10, 2012.',
    { when: not(possession) },
  ),
]

/** Statements of JDF 2371, with the plain statement of the conduct that section 5 of the form leaves out. */
export const lawfulNowMotion: PaperDraft = {
  id: 'co-jdf-2371',
  kind: 'court',
  title: 'MOTION TO SEAL CONVICTION RECORDS: CONDUCT NO LONGER PROHIBITED (C.R.S. § 24-72-711)',
  form: { number: 'JDF 2371', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: motionCaption(STATE),
  values: PRINTED,
  blocks: [
    heading('backgroundHead', '1. Background'),
    paragraph('background', 'I submit this motion to seal conviction records under C.R.S. § 24-72-711.'),
    ...aboutPerson('2. My Information (the Defendant)'),
    heading('recordsHead', '3. Records to be Sealed'),
    paragraph('records', 'I request that the following conviction records be sealed:'),
    tick('courtRecord', 'District or County Court. Case number: {{caseNumber}}', always),
    ...prosecutorKeeper,
    ...sheriffKeeper,
    bureauKeeper,
    ...policeKeeper,
    ...secondAgency,
    ...otherKeepers,
    ...arrestLines,
    heading('offenseHead', '4. Offense Information'),
    paragraph('convicted', 'I was convicted of these offenses in this case:'),
    ...counts,
    ...sentenceDates,
    paragraph(
      'after',
      'This motion is filed after the final disposition of the case and after any release from supervision.',
      { confirm: 'signed', when: any(not(unsure(sentenceEndDate)), is(sentenceStatus, 'completed')) },
    ),
    ...oldDrugOffense,
    paragraph(
      'psilocybin',
      'Psilocybin offenses: do the charges involve psilocybin or psilocyn (C.R.S. §§ 18-18-403.5, 404, 405, 411, 412.7, 429, and 430), and is the act no longer unlawful under C.R.S. § 18-18-434?',
      { number: 'b)' },
    ),
    tick('psilocybinYes', 'Yes', any(), { level: 1 }),
    tick('psilocybinNo', 'No, the charges do not involve psilocybin or psilocyn.', always, {
      level: 1,
      confirm: 'signed',
    }),
    heading('eligibleHead', '5. Eligibility'),
    paragraph('eligible', 'This conviction is for an offense that is no longer prohibited by statute.', {
      confirm: 'signed',
    }),
    ...conduct,
    ...otherConduct,
    paragraph(
      'objection',
      'If the District Attorney does not object within 42 days from the date of this motion, C.R.S. § 24-72-711(3) calls for an order sealing the records.',
    ),
    heading('historyHead', '6. Criminal Record'),
    paragraph(
      'history',
      'A criminal history record is not required (C.R.S. § 24-72-711(4)). No fee or cost is due (C.R.S. § 24-72-711(2)).',
    ),
    ...certificate('7. Certificate of Service', 'document'),
    ...signed('8. Sign and Date'),
  ],
}
