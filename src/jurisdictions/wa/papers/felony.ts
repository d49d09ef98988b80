import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, any, type Condition, is, not, unsure } from '../../../rules/condition'
import { birthDate, email, laterConviction, pendingCharges, sentenceEndDate } from '../../facts'
import { dischargeCertificate, offenseLevel } from '../facts'
import { felonyCounts, head, point, says } from './blocks'
import { filer, inFelonyCase, inFelonyCount } from './facts'
import { COURT, felonyCaption } from './format'

const never = any()
const sure = (part: Condition, ...unsureOf: Parameters<typeof unsure>): Condition => all(part, not(unsure(...unsureOf)))

const tick = (id: string, text: string, when: Condition, number = ' '): TemplateBlock => ({
  id,
  kind: 'tick',
  number,
  confirm: 'sworn',
  text,
  tick: when,
})

const or = (id: string): TemplateBlock => ({ id, kind: 'paragraph', level: 1, text: 'Or' })

/** What may never be vacated this way, as the motion and the order list it. */
export const prohibited: readonly TemplateBlock[] = [
  point('classA', 'A class A felony;'),
  point('violent', 'A violent offense as defined in RCW 9.94A.030;'),
  point('dui', 'Driving under the influence (RCW 46.61.502);'),
  point('control', 'Physical control of vehicle while under the influence (RCW 46.61.504);'),
  point('person', 'A crime against a person as defined in RCW 43.43.830; or'),
]

export const exceptions: readonly TemplateBlock[] = [
  {
    id: 'assaultTwo',
    kind: 'paragraph',
    number: '–',
    level: 2,
    text: 'Assault in the second degree (RCW 9A.36.021)',
  },
  {
    id: 'assaultThree',
    kind: 'paragraph',
    number: '–',
    level: 2,
    text: 'Assault in the third degree (RCW 9A.36.031) when not committed against a law enforcement officer or peace officer',
  },
  {
    id: 'robberyTwo',
    kind: 'paragraph',
    number: '–',
    level: 2,
    text: 'Robbery in the second degree (RCW 9A.56.210)',
  },
]

/** Statements of CR 08.0900. The boxes for victims of certain crimes stay empty; facts of item 7 are the person's own words. */
export const felonyMotion: PaperTemplate = {
  id: 'wa-cr-08-0900',
  kind: 'court',
  title: 'Motion and Declaration for Order Vacating Record of Felony Conviction',
  words: 'wa-felony',
  form: { number: 'CR 08.0900', edition: '07/2025' },
  format: COURT,
  caption: felonyCaption('(MTAF)'),
  needs: [...filer, { fact: email, group: 'reach' }, ...inFelonyCase, { fact: birthDate }, ...inFelonyCount],
  blocks: [
    head('motionHead', 'I. Motion'),
    { id: 'byDefendant', kind: 'tick', text: 'Defendant', tick: all() },
    { id: 'byProsecutor', kind: 'tick', text: 'Prosecutor', tick: never },
    {
      id: 'request',
      kind: 'paragraph',
      confirm: 'signed',
      text: 'asks the court for an order vacating the record of the defendant’s conviction of a felony offense the defendant committed on or after July 1, 1984. This motion is based on RCW 9.94A.640, the case record and files, and the declaration of the defendant or prosecutor.',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant' },
    head('declarationHead', 'II. Declaration of Defendant'),
    { id: 'declaration', kind: 'paragraph', text: 'I, {{filer}}, declare as follows:' },
    says('seeking', '1.', 'I am seeking to vacate the following convictions:', 'sworn'),
    felonyCounts('count', 'sworn'),
    says(
      'prohibited',
      '2.',
      'Prohibited Offenses. I am not applying to vacate any of the following offenses:',
      'sworn',
    ),
    ...prohibited,
    point(
      'exception',
      'I am asking to vacate a violent offense or a crime against a person, but it is one of the following crimes and it did not include a firearm, deadly weapon, or sexual motivation enhancement:',
    ),
    ...exceptions,
    says('discharge', '3.', 'Discharge under RCW 9.94A.637, for the offenses listed in section 1 (RCW 9.94A.640):'),
    tick('discharged', 'I was discharged.', is(dischargeCertificate, 'yes')),
    tick('notDischarged', 'I was not discharged.', is(dischargeCertificate, 'no')),
    says('pending', '4.', 'Criminal Charges Pending'),
    tick(
      'nothingPending',
      'There are no criminal charges pending against me in any state court or federal court (RCW 9.94A.640(2)(a)).',
      is(pendingCharges, 'no'),
    ),
    tick(
      'onlyAsVictim',
      'The only criminal charge pending against me in any court is for prostitution and I am applying as a victim of certain crimes.',
      never,
    ),
    says('newHead', '5.', 'No New Convictions'),
    tick(
      'tenClean',
      'I committed a class B felony and have not been convicted of any new crime in any state or federal court in the last 10 years (RCW 9.94A.640(2)(c), .648).',
      sure(is(offenseLevel, 'felony_b'), laterConviction),
    ),
    or('orFive'),
    tick(
      'fiveClean',
      'I committed a class C felony and have not been convicted of any new crime in any state or federal court in the last 5 years (RCW 9.94A.640(2)(d), .648).',
      sure(is(offenseLevel, 'felony_c'), laterConviction),
    ),
    says('timeHead', '6.', 'Time Since Conviction or Release'),
    tick(
      'tenYears',
      'Class B Felony: At least 10 years have passed since the latest of my: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(e)).',
      sure(is(offenseLevel, 'felony_b'), sentenceEndDate),
    ),
    or('orFiveYears'),
    tick(
      'fiveYears',
      'Class C Felony: At least 5 years have passed since the latest of my: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(f)).',
      sure(is(offenseLevel, 'felony_c'), sentenceEndDate),
    ),
    or('orVictim'),
    tick(
      'victim',
      'Victim of certain crimes. I am trying to vacate an offense that is not the offense of promoting prostitution as described in RCW 9A.88.070 and 9A.88.080. I committed this offense because I am a victim of domestic violence, sex trafficking, prostitution, commercial sexual abuse of a minor, or sexual assault.',
      never,
    ),
    point('victimPenalty', 'I have paid my crime victim penalty assessment in full.'),
    point(
      'victimRestitution',
      'I have paid in full any restitution owed to a victim that is not an insurance provider.',
    ),
    point(
      'victimFacts',
      'The facts that show I am a victim of domestic violence, sex trafficking, prostitution, commercial sexual abuse of a minor, or sexual assault are: {{long}}',
    ),
    says('rehabilitationHead', '7.', 'Rehabilitation and Mitigation'),
    {
      id: 'rehabilitation',
      kind: 'tick',
      number: ' ',
      text: 'The following facts are evidence of my rehabilitation since my conviction:',
      tick: 'open',
    },
    { id: 'rehabilitationRoom', kind: 'room', count: 4 },
    {
      id: 'mitigation',
      kind: 'tick',
      number: ' ',
      text: 'The following is mitigating evidence related to this case:',
      tick: 'open',
    },
    { id: 'mitigationRoom', kind: 'room', count: 4 },
    says(
      'served',
      '8.',
      'I served this Motion and Declaration for Order Vacating Record of Felony Conviction and the {{box}} Notice of Hearing on the prosecuting attorney in the county I was convicted in on (date) {{line}}.',
      'sworn',
    ),
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'I declare under penalty of perjury under the laws of the State of Washington that the foregoing is true and correct.',
      place: true,
      name: '{{fullName}}',
      role: 'Defendant',
    },
    {
      id: 'address',
      kind: 'lines',
      lines: ['Address: {{street}}, {{city}}, {{homeState}} {{zip}}', 'Email: {{email}}'],
    },
    { id: 'attach', kind: 'paragraph', text: 'Attached documents:' },
    point('attachJudgment', 'Copy of judgment and sentence'),
    point(
      'attachDischarge',
      'Copy of certificate of discharge, or other document showing completion of all conditions of sentence as required under the statute',
    ),
    point('attachHistory', 'Copy of current criminal history'),
  ],
}
