import { box, heading, oath, paragraph, room, table, tick } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { all, any, type Condition, is, maybe, not } from '../../../rules/condition'
import { chargesFiled, offense, recordType } from '../facts'
import { agencyAddress, charged } from './facts'
import { arrestCaption, PLEADING } from './format'

export const arrested = is(recordType, 'arrest_only')
const neverCharged = not(charged)

/** Of a charge outside the list it is not known whether it concerned violence or abuse in the family. */
const ofRight = not(is(offense, 'ca-other', 'ca-post64-other', 'ca-pc664-182'))

const why = (id: string, when: Condition, text: string): TemplateBlock =>
  paragraph(id, text, { level: 1, confirm: 'sworn', when })

/** Statements of CR-409. What the prosecutor may still do is sworn on information and belief, as the form's oath allows. */
export const arrestPetition: PaperDraft = {
  id: 'ca-cr-409',
  also: [agencyAddress],
  kind: 'court',
  title: 'PETITION TO SEAL ARREST AND RELATED RECORDS',
  form: { number: 'CR-409', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: arrestCaption('(Pen. Code, § 851.91)', 'Date: {{line}}', 'Time: {{line}}', 'Dept.: {{line}}'),
  values: { offenseLevel: { felony: 'Felony', misdemeanor: 'Misdemeanor', infraction: 'Infraction' } },
  blocks: [
    paragraph(
      'person',
      'Petitioner: {{filer}}. Date of birth: {{birthDate}}. Petitioner has no lawyer. Petitioner can be reached as shown at the top of this page.',
      { number: '1.', confirm: 'sworn' },
    ),
    paragraph('hearing', 'Hearing: the clerk fills in the date, time, and department.', { number: '2.' }),
    box('interpreter', 'Petitioner needs an interpreter for this language: {{line}}', { level: 1 }),
    heading('arrest', '3. ARREST'),
    paragraph('arrestDate', 'Date of the arrest: {{arrestDate}}', { number: 'a.', confirm: 'sworn' }),
    paragraph('place', 'City and county of the arrest: {{arrestCity}}, County of {{county}}', {
      number: 'b.',
      confirm: 'sworn',
    }),
    paragraph('agency', 'Law enforcement agency that made the arrest: {{arrestingAgency}}', {
      number: 'c.',
      confirm: 'sworn',
    }),
    paragraph('report', 'Police report number, if known: {{reportNumber}}', { number: 'd.' }),
    paragraph('offenses', 'Offenses for which petitioner was arrested:', { number: 'e.' }),
    table(
      'counts',
      [
        ['Section (HSC: Health and Safety Code)', '{{offense.section}}'],
        ['Felony, misdemeanor, or infraction', '{{offenseLevel}}'],
      ],
      { confirm: 'sworn' },
    ),
    tick(
      'filed',
      'The prosecutor filed a case on the offenses listed above, under the case number above.',
      any(is(chargesFiled, 'dismissed', 'acquitted'), is(recordType, 'deferred_entry')),
      { number: 'f.', confirm: 'sworn' },
    ),
    paragraph('explain', 'Why the arrest did not lead to a conviction:', { number: 'g.' }),
    why(
      'neverCharged',
      neverCharged,
      'No charges were filed. On information and belief, the time in which charges could be filed on these offenses has run out (Pen. Code, §§ 801, 802).',
    ),
    why('acquitted', is(chargesFiled, 'acquitted'), 'Petitioner was acquitted of the charges.'),
    why(
      'dismissed',
      all(arrested, is(chargesFiled, 'dismissed')),
      'The charges were dismissed. On information and belief, they may not be filed again.',
    ),
    why(
      'program',
      is(recordType, 'deferred_entry'),
      'Petitioner completed a diversion program without a plea of guilty, and the charges were dismissed. On information and belief, they may not be filed again.',
    ),
    paragraph('filedOpen', 'What came of the arrest: {{chargesFiled}}', {
      level: 1,
      when: all(arrested, maybe(not(is(chargesFiled, 'none', 'dismissed', 'acquitted')))),
    }),
    paragraph('basis', 'Petitioner asks the court to seal the arrest and the records that relate to it:', {
      number: 'h.',
    }),
    tick('ofRight', 'as a matter of right.', ofRight, { level: 1, every: true, confirm: 'sworn' }),
    tick('justice', 'in the interests of justice, for these reasons:', any(), { level: 1 }),
    room('room', 3),
    oath(
      'oath',
      'I declare under penalty of perjury under the laws of the State of California that the information above is true and correct, except as to matters that are stated on information and belief, and as to those matters, I believe it to be true.',
      'Petitioner, in pro per',
    ),
  ],
}
