import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, any, type Condition, is, maybe, not } from '../../../rules/condition'
import { birthDate } from '../../facts'
import { arrestDate, chargesFiled, county, offense, offenseLevel, recordType } from '../facts'
import { agency, arrestCity, charged, filer, inArrest, reportNumber, sectionOnRecord } from './facts'
import { arrestCaption, PLEADING } from './format'

const arrested = is(recordType, 'arrest_only')
const neverCharged = not(charged)

/** Of a charge outside the list it is not known whether it concerned violence or abuse in the family. */
const ofRight = not(is(offense, 'ca-other', 'ca-post64-other', 'ca-pc664-182'))

const why = (id: string, when: Condition, text: string): TemplateBlock => ({
  id,
  kind: 'paragraph',
  level: 1,
  confirm: 'sworn',
  when,
  text,
})

/** Statements of CR-409. What the prosecutor may still do is sworn on information and belief, as the form's oath allows. */
export const arrestPetition: PaperTemplate = {
  id: 'ca-cr-409',
  kind: 'court',
  title: 'PETITION TO SEAL ARREST AND RELATED RECORDS',
  form: { number: 'CR-409', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: arrestCaption('(Pen. Code, § 851.91)', 'Date: {{line}}', 'Time: {{line}}', 'Dept.: {{line}}'),
  needs: [
    ...filer,
    { fact: recordType },
    { fact: chargesFiled, when: arrested },
    ...inArrest,
    { fact: birthDate, group: 'case' },
    { fact: offense },
    sectionOnRecord,
    { fact: offenseLevel },
    { fact: county },
    { fact: arrestDate },
    ...agency,
    { fact: arrestCity, group: 'agency' },
    { fact: reportNumber, group: 'agency' },
  ],
  values: { offenseLevel: { felony: 'Felony', misdemeanor: 'Misdemeanor', infraction: 'Infraction' } },
  blocks: [
    {
      id: 'person',
      kind: 'paragraph',
      number: '1.',
      confirm: 'sworn',
      text: 'Petitioner: {{filer}}. Date of birth: {{birthDate}}. Petitioner has no lawyer. The mailing address, telephone number, and email address are at the top of this page.',
    },
    {
      id: 'hearing',
      kind: 'paragraph',
      number: '2.',
      text: 'Hearing: the clerk fills in the date, time, and department.',
    },
    {
      id: 'interpreter',
      kind: 'tick',
      level: 1,
      tick: 'open',
      text: 'Petitioner needs an interpreter for this language: {{line}}',
    },
    { id: 'arrest', kind: 'heading', text: '3. ARREST' },
    { id: 'arrestDate', kind: 'paragraph', number: 'a.', confirm: 'sworn', text: 'Date of the arrest: {{arrestDate}}' },
    {
      id: 'place',
      kind: 'paragraph',
      number: 'b.',
      confirm: 'sworn',
      text: 'City and county of the arrest: {{arrestCity}}, County of {{county}}',
    },
    {
      id: 'agency',
      kind: 'paragraph',
      number: 'c.',
      confirm: 'sworn',
      text: 'Law enforcement agency that made the arrest: {{arrestingAgency}}',
    },
    { id: 'report', kind: 'paragraph', number: 'd.', text: 'Police report number, if known: {{reportNumber}}' },
    { id: 'offenses', kind: 'paragraph', number: 'e.', text: 'Offenses for which petitioner was arrested:' },
    {
      id: 'counts',
      kind: 'charges',
      confirm: 'sworn',
      head: ['Section (HSC: Health and Safety Code)', 'Felony, misdemeanor, or infraction'],
      cells: ['{{offense.section}}', '{{offenseLevel}}'],
    },
    {
      id: 'filed',
      kind: 'tick',
      number: 'f.',
      confirm: 'sworn',
      tick: any(is(chargesFiled, 'dismissed', 'acquitted'), is(recordType, 'deferred_entry')),
      text: 'The prosecutor filed a case on the offenses listed above, under the case number above.',
    },
    { id: 'explain', kind: 'paragraph', number: 'g.', text: 'Why the arrest did not lead to a conviction:' },
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
    {
      id: 'filedOpen',
      kind: 'paragraph',
      level: 1,
      when: all(arrested, maybe(not(is(chargesFiled, 'none', 'dismissed', 'acquitted')))),
      text: 'What came of the arrest: {{chargesFiled}}',
    },
    {
      id: 'basis',
      kind: 'paragraph',
      number: 'h.',
      text: 'Petitioner asks the court to seal the arrest and the records that relate to it:',
    },
    {
      id: 'ofRight',
      kind: 'tick',
      level: 1,
      every: true,
      confirm: 'sworn',
      tick: ofRight,
      text: 'as a matter of right.',
    },
    { id: 'justice', kind: 'tick', level: 1, tick: any(), text: 'in the interests of justice, for these reasons:' },
    { id: 'room', kind: 'room', count: 3 },
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      text: 'I declare under penalty of perjury under the laws of the State of California that the information above is true and correct, except as to matters that are stated on information and belief, and as to those matters, I believe it to be true.',
      name: '{{fullName}}',
      role: 'Petitioner, in pro per',
    },
  ],
}
