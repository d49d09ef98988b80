import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, is } from '../../../rules/condition'
import { ageAtOffense, convictionDate, offenseDate } from '../../facts'
import {
  activeInvestigation,
  caseType,
  disposition,
  numberOfRecords,
  offense,
  otherCourtRecords,
  outOfStateRecord,
} from '../facts'
import { inCase, mailer, sectionOnRecord } from './facts'
import { MAIL } from './format'
import { identity } from './identity'
import { CHARGE, values } from './names'

const convicted = is(disposition, 'convicted')
const adult = is(caseType, 'adult')
const young = is(caseType, 'juvenile', 'youthful_offender')
const notConvicted = is(
  disposition,
  'cwof_dismissed',
  'dismissed',
  'nolle_prosequi',
  'not_guilty',
  'no_bill',
  'no_probable_cause',
)

const statement = (id: string, text: string): TemplateBlock => ({
  id,
  kind: 'paragraph',
  number: '#.',
  confirm: 'sworn',
  text,
})

/**
 * What the Petition to Expunge of the Probation Service asks, with the conditions of ss. 100I and 100J. The Commissioner wants
 * the office's own form; its fourteen statements were not at hand, so this paper does not claim to follow it.
 */
export const beforeTwentyOnePetition: PaperTemplate = {
  id: 'ma-petition-to-expunge',
  kind: 'court',
  title: 'PETITION TO EXPUNGE',
  format: MAIL,
  needs: [
    ...mailer,
    ...inCase,
    { fact: caseType },
    { fact: disposition },
    { fact: offense },
    sectionOnRecord,
    { fact: offenseDate },
    { fact: ageAtOffense },
    { fact: convictionDate },
    { fact: numberOfRecords },
    { fact: otherCourtRecords },
    { fact: outOfStateRecord },
    { fact: activeInvestigation },
  ],
  values,
  blocks: [
    {
      id: 'to',
      kind: 'paragraph',
      text: 'TO: Commissioner of Probation, One Ashburton Place, Room 405, Boston, MA 02108',
    },
    { id: 'under', kind: 'paragraph', text: 'I petition under G.L. c. 276 to expunge the records named below, under:' },
    {
      id: 'box1',
      kind: 'tick',
      number: '1',
      confirm: 'sworn',
      tick: all(young, convicted),
      text: 'Section 100F: delinquency (juvenile) adjudication or youthful offender conviction',
    },
    {
      id: 'box2',
      kind: 'tick',
      number: '2',
      confirm: 'sworn',
      tick: all(adult, convicted),
      text: 'Section 100G: adult conviction',
    },
    {
      id: 'box3',
      kind: 'tick',
      number: '3',
      confirm: 'sworn',
      tick: notConvicted,
      text: 'Section 100H: delinquency (juvenile) non-adjudication, or youthful offender or adult non-conviction',
    },
    ...identity,
    { id: 'phone', kind: 'paragraph', text: 'Phone #: {{phone}}' },
    { id: 'optional', kind: 'paragraph', text: 'Race, ethnicity and gender (optional): {{long}}' },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Petitioner' },
    { id: 'records', kind: 'heading', text: 'RECORDS' },
    { id: 'inCourt', kind: 'paragraph', text: 'Court: {{court.name}}. Docket number: {{caseNumber}}.' },
    {
      id: 'charges',
      kind: 'charges',
      confirm: 'sworn',
      head: ['Charge', 'Date of offense', 'Age then', 'How it ended', 'Date'],
      cells: [CHARGE, '{{offenseDate}}', '{{ageAtOffense}}', '{{disposition}}', '{{convictionDate}}'],
      widths: [5, 3, 2, 3, 3],
    },
    { id: 'statements', kind: 'heading', text: 'STATEMENTS' },
    statement('young', 'Every offense in this petition happened before my 21st birthday.'),
    statement(
      'wait',
      'Every offense in this petition, including any period of incarceration, custody or probation, was not less than 7 years before this petition if the records include a felony, and not less than 3 years before it if they include only misdemeanors.',
    ),
    statement(
      'records2',
      'I have {{numberOfRecords}} record or records in all. Offenses of the same incident count as one, and there are not more than two.',
    ),
    statement(
      'noOther',
      'Other than these and motor vehicle offenses with a fine of 50 dollars or less, I have no other criminal or juvenile court appearances or dispositions on file with the Commissioner.',
    ),
    statement(
      'noElsewhere',
      'Other than such motor vehicle offenses, I have no criminal or juvenile court appearances or dispositions on file in any other state, United States possession or court of federal jurisdiction.',
    ),
    statement(
      'noInvestigation',
      'To my knowledge, I am not currently the subject of an active criminal investigation.',
    ),
    { id: 'notListed', kind: 'paragraph', number: '#.', text: 'Section 100J excludes none of these offenses:' },
    ...(
      [
        ['noHarm', 'resulted in, or was committed with the intent to cause, death or serious bodily injury.'],
        ['noWeapon', 'was committed while armed with a dangerous weapon.'],
        ['noElder', 'was committed against an elderly or disabled person.'],
        ['noSex', 'is a sex offense.'],
        ['noDriving', 'is operating a motor vehicle under the influence.'],
        ['noGun', 'is a firearms offense.'],
        ['noOrder', 'is a violation of a restraining order.'],
        ['noHousehold', 'is an assault on a household member.'],
        ['noFelony265', 'is a felony under G.L. c. 265.'],
      ] as const
    ).map(
      ([id, text]): TemplateBlock => ({
        id,
        kind: 'paragraph',
        level: 1,
        confirm: 'sworn',
        text: `No offense in this petition ${text}`,
      }),
    ),
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'Signed under the penalties of perjury.',
      name: '{{fullName}}',
      role: 'Signature of Petitioner',
    },
  ],
}
