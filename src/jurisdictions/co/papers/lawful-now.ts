import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, always, any, atMost, type Condition, is, not, unsure } from '../../../rules/condition'
import type { Fact } from '../../../rules/fact'
import { ageAtOffense, amountGrams, convictionDate, offenseDate, plantCount, sentenceStatus } from '../../facts'
import { TWO_OUNCES } from '../decision/eras'
import { offense, offenseLevel, otherCountKind, sentenceEndDate } from '../facts'
import { otherConduct, otherCountToAdd } from './charges'
import { aboutYou, arrest, filer, inCase, inCharge, keepers } from './facts'
import { COLORADO, motionCaption, STATE } from './format'
import {
  arrestLines,
  bureauKeeper,
  otherKeepers,
  policeKeeper,
  prosecutorKeeper,
  secondAgency,
  sheriffKeeper,
} from './keepers'
import { PRINTED } from './printed'
import { aboutPerson, certificate, counts, oldDrugOffense, sentenceDates, signed } from './sections'

const known = (fact: Fact): Condition => not(unsure(fact))
const possession = is(offense, 'co-possess-petty', 'co-possess-misdemeanor', 'co-possess-felony')

/** What it was, weight, age and the law. Only what the person said. */
const conduct: readonly TemplateBlock[] = [
  {
    id: 'age',
    kind: 'paragraph',
    each: true,
    confirm: 'signed',
    when: all(known(ageAtOffense), known(offenseDate)),
    text: '{{offense}}: on {{offenseDate}}, the date of the offense, I was {{ageAtOffense}} years old.',
  },
  {
    id: 'ageOnly',
    kind: 'paragraph',
    each: true,
    confirm: 'signed',
    when: all(known(ageAtOffense), unsure(offenseDate)),
    text: '{{offense}}: on the date of the offense I was {{ageAtOffense}} years old.',
  },
  {
    id: 'levelShows',
    kind: 'paragraph',
    confirm: 'signed',
    when: is(offense, 'co-possess-petty'),
    text: '{{offense}}: the amount was two ounces or less, as the level of the offense shows.',
  },
  {
    id: 'twoOunces',
    kind: 'paragraph',
    each: true,
    confirm: 'signed',
    when: all(is(offense, 'co-possess-misdemeanor', 'co-possess-felony'), atMost(amountGrams, TWO_OUNCES)),
    text: '{{offense}}: the amount was {{amountGrams}} grams, which is not more than two ounces.',
  },
  {
    id: 'oneOunce',
    kind: 'paragraph',
    each: true,
    confirm: 'signed',
    when: is(offense, 'co-concentrate', 'co-transfer-no-pay'),
    text: '{{offense}}: the amount was {{amountGrams}} grams, which is not more than one ounce.',
  },
  {
    id: 'plants',
    kind: 'paragraph',
    each: true,
    confirm: 'signed',
    when: is(offense, 'co-cultivate'),
    text: '{{offense}}: the number of plants was {{plantCount}}, which is not more than six.',
  },
  {
    id: 'pipe',
    kind: 'paragraph',
    confirm: 'signed',
    when: is(offense, 'co-paraphernalia'),
    text: '{{offense}}: the item was a marijuana accessory.',
  },
  {
    id: 'possessionLaw',
    kind: 'paragraph',
    when: possession,
    text: '{{offense}}: for a person 21 years of age or older, this conduct is no longer prohibited: Colo. Const. art. XVIII, sec. 16(3); C.R.S. § 18-18-406, as amended by HB21-1090, effective May 20, 2021.',
  },
  {
    id: 'constitution',
    kind: 'paragraph',
    when: not(possession),
    text: '{{offense}}: for a person 21 years of age or older, this conduct is no longer prohibited: Colo. Const. art. XVIII, sec. 16(3), effective December 10, 2012.',
  },
]

/** Statements of JDF 2371, with the plain statement of the conduct that section 5 of the form leaves out. */
export const lawfulNowMotion: PaperTemplate = {
  id: 'co-jdf-2371',
  kind: 'court',
  title: 'MOTION TO SEAL CONVICTION RECORDS: CONDUCT NO LONGER PROHIBITED (C.R.S. § 24-72-711)',
  form: { number: 'JDF 2371', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: motionCaption(STATE),
  needs: [
    ...filer,
    ...inCase,
    ...aboutYou,
    ...inCharge,
    { fact: otherCountKind, when: otherCountToAdd },
    { fact: offenseLevel },
    { fact: offenseDate },
    { fact: convictionDate },
    { fact: sentenceEndDate },
    { fact: sentenceStatus },
    { fact: ageAtOffense },
    {
      fact: amountGrams,
      when: is(offense, 'co-possess-misdemeanor', 'co-possess-felony', 'co-concentrate', 'co-transfer-no-pay'),
    },
    { fact: plantCount, when: is(offense, 'co-cultivate') },
    ...keepers,
    ...arrest,
  ],
  values: PRINTED,
  blocks: [
    { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
    {
      id: 'background',
      kind: 'paragraph',
      text: 'I submit this motion to seal conviction records under C.R.S. § 24-72-711.',
    },
    ...aboutPerson('2. My Information (the Defendant)'),
    { id: 'recordsHead', kind: 'heading', text: '3. Records to be Sealed' },
    { id: 'records', kind: 'paragraph', text: 'I request that the following conviction records be sealed:' },
    { id: 'courtRecord', kind: 'tick', tick: always, text: 'District or County Court. Case number: {{caseNumber}}' },
    ...prosecutorKeeper,
    ...sheriffKeeper,
    bureauKeeper,
    ...policeKeeper,
    ...secondAgency,
    ...otherKeepers,
    ...arrestLines,
    { id: 'offenseHead', kind: 'heading', text: '4. Offense Information' },
    { id: 'convicted', kind: 'paragraph', text: 'I was convicted of these offenses in this case:' },
    ...counts,
    ...sentenceDates,
    {
      id: 'after',
      kind: 'paragraph',
      confirm: 'signed',
      when: any(not(unsure(sentenceEndDate)), is(sentenceStatus, 'completed')),
      text: 'This motion is filed after the final disposition of the case and after any release from supervision.',
    },
    ...oldDrugOffense,
    {
      id: 'psilocybin',
      kind: 'paragraph',
      number: 'b)',
      text: 'Psilocybin offenses: do the charges involve psilocybin or psilocyn (C.R.S. §§ 18-18-403.5, 404, 405, 411, 412.7, 429, and 430), and is the act no longer unlawful under C.R.S. § 18-18-434?',
    },
    { id: 'psilocybinYes', kind: 'tick', level: 1, tick: any(), text: 'Yes' },
    {
      id: 'psilocybinNo',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: always,
      text: 'No, the charges do not involve psilocybin or psilocyn.',
    },
    { id: 'eligibleHead', kind: 'heading', text: '5. Eligibility' },
    {
      id: 'eligible',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'This conviction is for an offense that is no longer prohibited by statute.',
    },
    ...conduct,
    ...otherConduct,
    {
      id: 'objection',
      kind: 'paragraph',
      text: 'If the District Attorney does not object within 42 days from the date of this motion, C.R.S. § 24-72-711(3) calls for an order sealing the records.',
    },
    { id: 'historyHead', kind: 'heading', text: '6. Criminal Record' },
    {
      id: 'history',
      kind: 'paragraph',
      text: 'A criminal history record is not required (C.R.S. § 24-72-711(4)). No fee or cost is due (C.R.S. § 24-72-711(2)).',
    },
    ...certificate('7. Certificate of Service', 'document'),
    ...signed('8. Sign and Date'),
  ],
}
