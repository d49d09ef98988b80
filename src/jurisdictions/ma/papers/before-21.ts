import { heading, oath, paragraph, signature, statement, table, tick } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { all, is } from '../../../rules/condition'
import {
  activeInvestigation,
  caseType,
  county,
  courtDepartment,
  disposition,
  otherCourtRecords,
  outOfStateRecord,
} from '../facts'
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

/** A numbered statement that the person swears to. */
const swear = (id: string, text: string) => statement(id, text, { confirm: 'sworn' })

/**
 * What the Petition to Expunge of the Probation Service asks, with the conditions of ss. 100I and 100J. The Commissioner wants
 * the office's own form; its fourteen statements were not at hand, so this paper does not claim to follow it.
 */
export const beforeTwentyOnePetition: PaperDraft = {
  id: 'ma-petition-to-expunge',
  also: [courtDepartment, county, otherCourtRecords, outOfStateRecord, activeInvestigation],
  kind: 'court',
  title: 'PETITION TO EXPUNGE',
  format: MAIL,
  values,
  blocks: [
    paragraph('to', 'TO: Commissioner of Probation, One Ashburton Place, Room 405, Boston, MA 02108'),
    paragraph('under', 'I petition under G.L. c. 276 to expunge the records named below, under:'),
    tick(
      'box1',
      'Section 100F: delinquency (juvenile) adjudication or youthful offender conviction',
      all(young, convicted),
      { number: '1', confirm: 'sworn' },
    ),
    tick('box2', 'Section 100G: adult conviction', all(adult, convicted), { number: '2', confirm: 'sworn' }),
    tick(
      'box3',
      'Section 100H: delinquency (juvenile) non-adjudication, or youthful offender or adult non-conviction',
      notConvicted,
      { number: '3', confirm: 'sworn' },
    ),
    ...identity,
    paragraph('phone', 'Phone #: {{phone}}'),
    paragraph('optional', 'Race, ethnicity and gender (optional): {{long}}'),
    signature('sign', 'Petitioner'),
    heading('records', 'RECORDS'),
    paragraph('inCourt', 'Court: {{court.name}}. Docket number: {{caseNumber}}.'),
    table(
      'charges',
      [
        ['Charge', CHARGE, 5],
        ['Date of offense', '{{offenseDate}}', 3],
        ['Age then', '{{ageAtOffense}}', 2],
        ['How it ended', '{{disposition}}', 3],
        ['Date', '{{convictionDate}}', 3],
      ],
      { confirm: 'sworn' },
    ),
    heading('statements', 'STATEMENTS'),
    swear('young', 'Every offense in this petition happened before my 21st birthday.'),
    swear(
      'wait',
      'Every offense in this petition, including any period of incarceration, custody or probation, was not less than 7 years before this petition if the records include a felony, and not less than 3 years before it if they include only misdemeanors.',
    ),
    swear(
      'records2',
      'I have {{numberOfRecords}} [record|records] in all. Offenses of the same incident count as one, and there are not more than two.',
    ),
    swear(
      'noOther',
      'Other than these and motor vehicle offenses with a fine of 50 dollars or less, I have no other criminal or juvenile court appearances or dispositions on file with the Commissioner.',
    ),
    swear(
      'noElsewhere',
      'Other than such motor vehicle offenses, I have no criminal or juvenile court appearances or dispositions on file in any other state, United States possession or court of federal jurisdiction.',
    ),
    swear('noInvestigation', 'To my knowledge, I am not currently the subject of an active criminal investigation.'),
    statement('notListed', 'Section 100J excludes none of these offenses:'),
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
      ([id, text]): TemplateBlock =>
        paragraph(id, `No offense in this petition ${text}`, { level: 1, confirm: 'sworn' }),
    ),
    oath('oath', 'Signed under the penalties of perjury.', 'Signature of Petitioner', { confirm: 'sworn' }),
  ],
}
