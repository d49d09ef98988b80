import { box, heading, lines, oath, paragraph, room, signature, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { all, any, type Condition, is, not, unsure } from '../../../../rules/condition'
import { laterConviction, pendingCharges, sentenceEndDate } from '../../../facts'
import { dischargeCertificate, offenseLevel } from '../../facts'
import { chargedOffense, chargedSection } from '../facts'
import { COURT, felonyCaption } from '../format'
import { felonyCounts, point } from '../parts'

const never = any()
const sure = (part: Condition, ...unsureOf: Parameters<typeof unsure>): Condition => all(part, not(unsure(...unsureOf)))

/** A box whose words the person swears to. */
const sworn = (id: string, text: string, when: Condition, number = ' ') =>
  tick(id, text, when, { number, confirm: 'sworn' })

/** What belongs to a box stands deeper than the box, and is said only where the box is ticked. */
const within = (id: string, text: string): TemplateBlock => paragraph(id, text, { number: '•', level: 2 })

const or = (id: string): TemplateBlock => paragraph(id, 'Or', { level: 1 })

/** What may never be vacated this way, as the motion and the order list it. */
export const prohibited: readonly TemplateBlock[] = [
  point('classA', 'A class A felony;'),
  point('violent', 'A violent offense as defined in RCW 9.94A.030;'),
  point('dui', 'Driving under the influence (RCW 46.61.502);'),
  point('control', 'Physical control of vehicle while under the influence (RCW 46.61.504);'),
  point('person', 'A crime against a person as defined in RCW 43.43.830.'),
]

export const exceptions: readonly TemplateBlock[] = [
  paragraph('assaultTwo', 'Assault in the second degree (RCW 9A.36.021)', { number: '–', level: 2 }),
  paragraph(
    'assaultThree',
    'Assault in the third degree (RCW 9A.36.031) when not committed against a law enforcement officer or peace officer',
    { number: '–', level: 2 },
  ),
  paragraph('robberyTwo', 'Robbery in the second degree (RCW 9A.56.210)', { number: '–', level: 2 }),
]

/** Statements of CR 08.0900. The boxes for victims of certain crimes stay empty; facts of item 7 are the person's own words. */
export const felonyMotion: PaperDraft = {
  id: 'wa-cr-08-0900',
  also: [chargedOffense, chargedSection],
  kind: 'court',
  title: 'Motion and Declaration for Order Vacating Record of Felony Conviction',
  words: 'wa-felony',
  form: { number: 'CR 08.0900', edition: '07/2025' },
  format: COURT,
  caption: felonyCaption('(MTAF)'),
  blocks: [
    heading('motionHead', 'I. Motion'),
    tick('byDefendant', 'Defendant', all()),
    tick('byProsecutor', 'Prosecutor', never),
    paragraph(
      'request',
      'asks the court for an order vacating the record of the defendant’s conviction of a felony offense the defendant committed on or after July 1, 1984. This motion is based on RCW 9.94A.640, the case record and files, and the declaration of the defendant or prosecutor.',
      { confirm: 'signed' },
    ),
    signature('sign', 'Defendant'),
    heading('declarationHead', 'II. Declaration of Defendant'),
    paragraph('declaration', 'I, {{filer}}, declare as follows:'),
    paragraph('seeking', 'I am seeking to vacate the following convictions:', { number: '1.', confirm: 'sworn' }),
    felonyCounts('count', 'sworn'),
    paragraph('prohibited', 'Prohibited Offenses. I am not applying to vacate any of the following offenses:', {
      number: '2.',
      confirm: 'sworn',
    }),
    ...prohibited,
    sworn(
      'exception',
      'I am asking to vacate a violent offense or a crime against a person, but it is one of the following crimes and it did not include a firearm, deadly weapon, or sexual motivation enhancement:',
      never,
    ),
    ...exceptions,
    paragraph('discharge', 'Discharge under RCW 9.94A.637, for the offenses listed in section 1 (RCW 9.94A.640):', {
      number: '3.',
    }),
    sworn('discharged', 'I was discharged.', is(dischargeCertificate, 'yes')),
    sworn('notDischarged', 'I was not discharged.', is(dischargeCertificate, 'no')),
    paragraph('pending', 'Criminal Charges Pending', { number: '4.' }),
    sworn(
      'nothingPending',
      'There are no criminal charges pending against me in any state court or federal court (RCW 9.94A.640(2)(a)).',
      is(pendingCharges, 'no'),
    ),
    sworn(
      'onlyAsVictim',
      'The only criminal charge pending against me in any court is for prostitution and I am applying as a victim of certain crimes.',
      never,
    ),
    paragraph('newHead', 'No New Convictions', { number: '5.' }),
    sworn(
      'tenClean',
      'I committed a class B felony and have not been convicted of any new crime in any state or federal court in the last 10 years (RCW 9.94A.640(2)(c), .648).',
      sure(is(offenseLevel, 'felony_b'), laterConviction),
    ),
    or('orFive'),
    sworn(
      'fiveClean',
      'I committed a class C felony and have not been convicted of any new crime in any state or federal court in the last 5 years (RCW 9.94A.640(2)(d), .648).',
      sure(is(offenseLevel, 'felony_c'), laterConviction),
    ),
    paragraph('timeHead', 'Time Since Conviction or Release', { number: '6.' }),
    sworn(
      'tenYears',
      'Class B Felony: At least 10 years have passed since the latest of my: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(e)).',
      sure(is(offenseLevel, 'felony_b'), sentenceEndDate),
    ),
    or('orFiveYears'),
    sworn(
      'fiveYears',
      'Class C Felony: At least 5 years have passed since the latest of my: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(f)).',
      sure(is(offenseLevel, 'felony_c'), sentenceEndDate),
    ),
    or('orVictim'),
    sworn(
      'victim',
      'Victim of certain crimes. I am trying to vacate an offense that is not the offense of promoting prostitution as described in RCW 9A.88.070 and 9A.88.080. I committed this offense because I am a victim of domestic violence, sex trafficking, prostitution, commercial sexual abuse of a minor, or sexual assault. All of the following are also true:',
      never,
    ),
    within('victimPenalty', 'I have paid my crime victim penalty assessment in full.'),
    within(
      'victimRestitution',
      'I have paid in full any restitution owed to a victim that is not an insurance provider.',
    ),
    within(
      'victimFacts',
      'The facts that show I am a victim of domestic violence, sex trafficking, prostitution, commercial sexual abuse of a minor, or sexual assault are: {{long}}',
    ),
    paragraph('rehabilitationHead', 'Rehabilitation and Mitigation', { number: '7.' }),
    box('rehabilitation', 'The following facts are evidence of my rehabilitation since my conviction:', {
      number: ' ',
    }),
    room('rehabilitationRoom', 4),
    box('mitigation', 'The following is mitigating evidence related to this case:', { number: ' ' }),
    room('mitigationRoom', 4),
    paragraph(
      'served',
      'I served this Motion and Declaration for Order Vacating Record of Felony Conviction and the {{box}} Notice of Hearing on the prosecuting attorney in the county I was convicted in on (date) {{line}}.',
      { number: '8.', confirm: 'sworn' },
    ),
    oath(
      'oath',
      'I declare under penalty of perjury under the laws of the State of Washington that the foregoing is true and correct.',
      'Defendant',
      { confirm: 'sworn', place: true },
    ),
    lines('address', ['Address: {{street}}, {{city}}, {{homeState}} {{zip}}', 'Email: {{email}}']),
    paragraph('attach', 'Attached documents:'),
    point('attachJudgment', 'Copy of judgment and sentence'),
    point(
      'attachDischarge',
      'Copy of certificate of discharge, or other document showing completion of all conditions of sentence as required under the statute',
    ),
    point('attachHistory', 'Copy of current criminal history'),
  ],
}
