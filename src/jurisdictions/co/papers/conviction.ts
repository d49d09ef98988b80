import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import {
  all,
  always,
  any,
  atMost,
  type Condition,
  is,
  isNone,
  maybe,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { amountGrams, convictionDate, laterConviction, offenseDate, owesRestitution, pendingCharges } from '../../facts'
import { afterDenial, fromBase } from '../decision/clock'
import { TWO_OUNCES } from '../decision/eras'
import { pettyCount } from '../decision/levels'
import {
  disposition,
  lastDenialDate,
  offenseLevel,
  otherCountKind,
  otherPleaKind,
  sentenceEndDate,
  underageConvictionNumber,
} from '../facts'
import { otherCountToAdd } from './charges'
import { excludedUnder706, myEligibility } from './excluded'
import {
  aboutYou,
  caseAppealed,
  filer,
  historyAttached,
  inCase,
  inCharge,
  keepers,
  missedBySealing,
  traffickingVictim,
  unnamed,
} from './facts'
import { COLORADO, motionCaption, STATE } from './format'
import { bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, secondAgency, sheriffKeeper } from './keepers'
import { PRINTED } from './printed'
import { aboutPerson, appeal, certificate, counts, history, oldDrugOffense, sentenceDates, signed } from './sections'

const underage = pathIs('co-18-13-122-underage')
const shallSeal = pathIs('co-706-shall-seal')

/** A second or later under-21 ticket is sealed on a motion; a first one by the court itself. */
export const repeatTicket: Condition = all(
  underage,
  is(disposition, 'convicted'),
  any(is(underageConvictionNumber, 'second_or_more'), unsure(underageConvictionNumber)),
)

/** For a petty offense the court weighs nothing, so nothing is explained. */
const noHarmNeeded: Condition = any(pettyCount, underage)

const endKnown = not(unsure(sentenceEndDate))
const passed = (years: number): Condition => all(endKnown, since(fromBase({ years })))
const onlyPassed = (years: number, next: number): Condition => all(passed(years), not(passed(next)))

const wait = (id: string, when: Condition, years: string): TemplateBlock => ({
  id,
  kind: 'paragraph',
  level: 1,
  confirm: 'signed',
  when: all(not(underage), when),
  text: `At least ${years} passed since the later of the final disposition of this case and my release from supervision (C.R.S. § 24-72-706(1)(b)).`,
})

/** What the form leaves to the history report: the time, no later conviction, no denial. Only what the person said. */
const grounds: readonly TemplateBlock[] = [
  wait('fiveYears', passed(5), 'five years have'),
  wait('threeYears', onlyPassed(3, 5), 'three years have'),
  wait('twoYears', onlyPassed(2, 3), 'two years have'),
  wait('oneYear', onlyPassed(1, 2), 'one year has'),
  {
    id: 'noneSince',
    kind: 'paragraph',
    level: 1,
    confirm: 'signed',
    when: is(laterConviction, 'no'),
    text: 'I have not been convicted of a criminal offense since the final disposition of this case and my release from supervision.',
  },
  {
    id: 'notDenied',
    kind: 'paragraph',
    level: 1,
    confirm: 'signed',
    when: all(not(underage), any(isNone(lastDenialDate), since(afterDenial))),
    text: 'No court has denied a motion to seal the records of this case within the last year.',
  },
  {
    id: 'pettyShall',
    kind: 'paragraph',
    level: 1,
    when: all(shallSeal, pettyCount),
    text: 'This is a petty offense or a drug petty offense, and C.R.S. § 24-72-706(1)(f)(I) calls for an order sealing it.',
  },
  {
    id: 'smallShall',
    kind: 'paragraph',
    level: 1,
    each: true,
    confirm: 'signed',
    when: all(shallSeal, not(pettyCount), atMost(amountGrams, TWO_OUNCES)),
    text: 'This conviction is for possession of {{amountGrams}} grams of marijuana, which is not more than two ounces. C.R.S. § 24-72-706(1)(f)(I), as amended by HB21-1090, calls for an order sealing it.',
  },
  {
    id: 'repeatTicket',
    kind: 'paragraph',
    level: 1,
    confirm: 'signed',
    when: all(underage, is(underageConvictionNumber, 'second_or_more'), not(unsure(convictionDate))),
    text: 'This is a second or later conviction under C.R.S. § 18-13-122, and at least one year has passed since the conviction (C.R.S. § 24-72-706(1)(b)(I.5)).',
  },
  {
    id: 'repeatClean',
    kind: 'paragraph',
    level: 1,
    confirm: 'signed',
    when: all(underage, is(pendingCharges, 'no')),
    text: 'I am not charged with any felony, misdemeanor, or petty offense now.',
  },
]

/** Statements of JDF 612, with the grounds that the answers give. */
export const convictionMotion: PaperTemplate = {
  id: 'co-jdf-612',
  kind: 'court',
  title: 'MOTION TO SEAL CONVICTION RECORDS (C.R.S. § 24-72-706)',
  form: { number: 'JDF 612', edition: 'R: July 1, 2025' },
  format: COLORADO,
  when: any(not(underage), repeatTicket),
  caption: motionCaption(STATE),
  needs: [
    ...filer,
    ...inCase,
    ...aboutYou,
    ...inCharge,
    { fact: otherCountKind, when: otherCountToAdd },
    { fact: otherPleaKind, when: unnamed },
    { fact: offenseLevel },
    { fact: offenseDate },
    { fact: convictionDate },
    { fact: sentenceEndDate },
    { fact: amountGrams, when: all(shallSeal, not(pettyCount)) },
    { fact: laterConviction },
    { fact: lastDenialDate, when: not(underage) },
    { fact: owesRestitution },
    { fact: pendingCharges, when: underage },
    { fact: underageConvictionNumber, when: underage },
    ...keepers,
    { fact: traffickingVictim },
    { fact: missedBySealing },
    { fact: caseAppealed },
    { fact: historyAttached },
  ],
  values: PRINTED,
  blocks: [
    { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
    {
      id: 'background',
      kind: 'paragraph',
      text: 'I submit this motion to seal conviction records under C.R.S. §§ 24-72-703 and 706 or 707.',
    },
    {
      id: 'ticketLaw',
      kind: 'paragraph',
      when: underage,
      text: 'The motion rests on C.R.S. § 24-72-706(1)(b)(I.5), for a conviction under C.R.S. § 18-13-122.',
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
    { id: 'offenseHead', kind: 'heading', text: '4. Offense Information' },
    { id: 'convicted', kind: 'paragraph', text: 'I was convicted of these offenses in this case:' },
    ...counts,
    ...sentenceDates,
    ...oldDrugOffense,
    {
      id: 'victim',
      kind: 'paragraph',
      number: 'b)',
      text: 'Victim of human trafficking: were you a victim of human trafficking and trafficked for the offense you committed?',
    },
    {
      id: 'victimNo',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(traffickingVictim, 'no'),
      text: 'No, I was not trafficked for the offense.',
    },
    {
      id: 'victimYes',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(traffickingVictim, 'yes'),
      text: 'Yes, I was trafficked for the offense (eligibility under C.R.S. § 24-72-707).',
    },
    { id: 'eligibleHead', kind: 'heading', text: '5. Eligibility' },
    ...excludedUnder706,
    ...myEligibility(
      [
        {
          id: 'eligible',
          kind: 'tick',
          level: 1,
          confirm: 'signed',
          every: true,
          tick: any(not(unnamed), is(otherPleaKind, 'ordinary')),
          text: 'is eligible for sealing under C.R.S. §§ 24-72-706 or 707.',
        },
        ...grounds,
      ],
      '24-72-706',
    ),
    { id: 'processHead', kind: 'heading', text: '6. Case Process' },
    {
      id: 'automatic',
      kind: 'paragraph',
      number: 'a)',
      text: 'Automatic sealing: do you believe the Court should have automatically sealed this case under C.R.S. § 13-3-117?',
    },
    {
      id: 'automaticYes',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(missedBySealing, 'yes'),
      text: 'Yes, I believe the Court should have sealed this case automatically.',
    },
    {
      id: 'automaticNo',
      kind: 'tick',
      level: 1,
      confirm: 'signed',
      tick: is(missedBySealing, 'no'),
      text: 'No, I do not believe the Court should have sealed this case automatically.',
    },
    ...appeal('b)'),
    { id: 'restitution', kind: 'paragraph', number: 'c)', text: 'Restitution: do you still owe restitution?' },
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
      text: 'For convictions other than petty offenses or petty drug offenses: the harm to my privacy or the danger of unwarranted, adverse consequences must outweigh the public interest in retaining the records.',
    },
    {
      id: 'harmPetty',
      kind: 'paragraph',
      when: noHarmNeeded,
      text: 'This is a motion to seal a petty offense or a petty drug offense.',
    },
    {
      id: 'harmExplained',
      kind: 'paragraph',
      confirm: 'signed',
      when: maybe(not(noHarmNeeded)),
      text: 'The harm to my privacy or the danger of unwarranted, adverse consequences outweighs the public interest in retaining the records. Explain:',
    },
    { id: 'harmRoom', kind: 'room', count: 8, when: maybe(not(noHarmNeeded)) },
    ...certificate('9. Certificate of Service', 'document'),
    ...signed('10. Sign and Date'),
  ],
}
