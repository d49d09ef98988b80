import { heading, paragraph, room, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
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
} from '../../../../rules/condition'
import { amountGrams, convictionDate, laterConviction, owesRestitution, pendingCharges } from '../../../facts'
import { afterDenial, fromBase } from '../../decision/clock'
import { TWO_OUNCES } from '../../decision/eras'
import { pettyCount } from '../../decision/levels'
import { disposition, lastDenialDate, otherPleaKind, sentenceEndDate, underageConvictionNumber } from '../../facts'
import { excludedUnder706, myEligibility } from '../excluded'
import { missedBySealing, traffickingVictim, unnamed } from '../facts'
import { COLORADO, motionCaption, STATE } from '../format'
import { bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, secondAgency, sheriffKeeper } from '../keepers'
import { aboutPerson, appeal, certificate, counts, history, oldDrugOffense, sentenceDates, signed } from '../parts'
import { PRINTED } from '../printed'

export const underage = pathIs('co-18-13-122-underage')
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

const wait = (id: string, when: Condition, years: string): TemplateBlock =>
  paragraph(
    id,
    `At least ${years} passed since the later of the final disposition of this case and my release from supervision (C.R.S. § 24-72-706(1)(b)).`,
    { level: 1, confirm: 'signed', when: all(not(underage), when) },
  )

/** What the form leaves to the history report: the time, no later conviction, no denial. Only what the person said. */
const grounds: readonly TemplateBlock[] = [
  wait('fiveYears', passed(5), 'five years have'),
  wait('threeYears', onlyPassed(3, 5), 'three years have'),
  wait('twoYears', onlyPassed(2, 3), 'two years have'),
  wait('oneYear', onlyPassed(1, 2), 'one year has'),
  paragraph(
    'noneSince',
    'I have not been convicted of a criminal offense since the final disposition of this case and my release from supervision.',
    { level: 1, confirm: 'signed', when: is(laterConviction, 'no') },
  ),
  paragraph('notDenied', 'No court has denied a motion to seal the records of this case within the last year.', {
    level: 1,
    confirm: 'signed',
    when: all(not(underage), any(isNone(lastDenialDate), since(afterDenial))),
  }),
  paragraph(
    'pettyShall',
    'This is a petty offense or a drug petty offense, and C.R.S. § 24-72-706(1)(f)(I) calls for an order sealing it.',
    { level: 1, when: all(shallSeal, pettyCount) },
  ),
  paragraph(
    'smallShall',
    'This conviction is for possession of {{amountGrams}} [gram|grams] of marijuana, which is not more than two ounces. C.R.S. § 24-72-706(1)(f)(I), as amended by HB21-1090, calls for an order sealing it.',
    { level: 1, each: true, confirm: 'signed', when: all(shallSeal, not(pettyCount), atMost(amountGrams, TWO_OUNCES)) },
  ),
  paragraph(
    'repeatTicket',
    'This is a second or later conviction under C.R.S. § 18-13-122, and at least one year has passed since the conviction (C.R.S. § 24-72-706(1)(b)(I.5)).',
    {
      level: 1,
      confirm: 'signed',
      when: all(underage, is(underageConvictionNumber, 'second_or_more'), not(unsure(convictionDate))),
    },
  ),
  paragraph('repeatClean', 'I am not charged with any felony, misdemeanor, or petty offense now.', {
    level: 1,
    confirm: 'signed',
    when: all(underage, is(pendingCharges, 'no')),
  }),
]

/** Statements of JDF 612, with the grounds that the answers give. */
export const convictionMotion: PaperDraft = {
  id: 'co-jdf-612',
  kind: 'court',
  title: 'MOTION TO SEAL CONVICTION RECORDS (C.R.S. § 24-72-706)',
  also: [{ fact: amountGrams, when: all(shallSeal, not(pettyCount)) }],
  form: { number: 'JDF 612', edition: 'R: July 1, 2025' },
  format: COLORADO,
  when: any(not(underage), repeatTicket),
  caption: motionCaption(STATE),
  values: PRINTED,
  blocks: [
    heading('backgroundHead', '1. Background'),
    paragraph(
      'background',
      'I submit this motion to seal conviction records under C.R.S. §§ 24-72-703 and 706 or 707.',
    ),
    paragraph(
      'ticketLaw',
      'The motion rests on C.R.S. § 24-72-706(1)(b)(I.5), for a conviction under C.R.S. § 18-13-122.',
      { when: underage },
    ),
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
    heading('offenseHead', '4. Offense Information'),
    paragraph('convicted', 'I was convicted of these offenses in this case:'),
    ...counts,
    ...sentenceDates,
    ...oldDrugOffense,
    paragraph(
      'victim',
      'Victim of human trafficking: were you a victim of human trafficking and trafficked for the offense you committed?',
      { number: 'b)' },
    ),
    tick('victimNo', 'No, I was not trafficked for the offense.', is(traffickingVictim, 'no'), {
      level: 1,
      confirm: 'signed',
    }),
    tick(
      'victimYes',
      'Yes, I was trafficked for the offense (eligibility under C.R.S. § 24-72-707).',
      is(traffickingVictim, 'yes'),
      { level: 1, confirm: 'signed' },
    ),
    heading('eligibleHead', '5. Eligibility'),
    ...excludedUnder706,
    ...myEligibility(
      [
        tick(
          'eligible',
          'is eligible for sealing under C.R.S. §§ 24-72-706 or 707.',
          any(not(unnamed), is(otherPleaKind, 'ordinary')),
          { level: 1, confirm: 'signed', every: true },
        ),
        ...grounds,
      ],
      '24-72-706',
    ),
    heading('processHead', '6. Case Process'),
    paragraph(
      'automatic',
      'Automatic sealing: do you believe the Court should have automatically sealed this case under C.R.S. § 13-3-117?',
      { number: 'a)' },
    ),
    tick(
      'automaticYes',
      'Yes, I believe the Court should have sealed this case automatically.',
      is(missedBySealing, 'yes'),
      { level: 1, confirm: 'signed' },
    ),
    tick(
      'automaticNo',
      'No, I do not believe the Court should have sealed this case automatically.',
      is(missedBySealing, 'no'),
      { level: 1, confirm: 'signed' },
    ),
    ...appeal('b)'),
    paragraph('restitution', 'Restitution: do you still owe restitution?', { number: 'c)' }),
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
      'For convictions other than petty offenses or petty drug offenses: the harm to my privacy or the danger of unwarranted, adverse consequences must outweigh the public interest in retaining the records.',
    ),
    paragraph('harmPetty', 'This is a motion to seal a petty offense or a petty drug offense.', { when: noHarmNeeded }),
    paragraph(
      'harmExplained',
      'The harm to my privacy or the danger of unwarranted, adverse consequences outweighs the public interest in retaining the records. Explain:',
      { confirm: 'signed', when: maybe(not(noHarmNeeded)) },
    ),
    room('harmRoom', 8, { when: maybe(not(noHarmNeeded)) }),
    ...certificate('9. Certificate of Service', 'document'),
    ...signed('10. Sign and Date'),
  ],
}
