import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, is, maybe, not, unsure } from '../../../rules/condition'
import { convictionDate, laterConviction } from '../../facts'
import {
  deferredEntryOutcome,
  mandatorySupervision,
  offense,
  offenseLevel,
  onProbationOrServingOther,
  probationCompletedClean,
  recordType,
  sentenceType,
} from '../facts'
import { filer, inCase, probationEnded, programProof, sectionOnRecord } from './facts'
import { caption, PLEADING } from './format'

const probation = pathIs('ca-pc1203-4')
const noProbation = pathIs('ca-pc1203-4a')
const prisonOrJail = pathIs('ca-pc1203-41')
const program = pathIs('ca-pc1203-43')
const otherProbation = is(onProbationOrServingOther, 'yes')
/** Item 7 is signed as a fact, so it is ticked only where the person said so. */
const finished = all(program, is(deferredEntryOutcome, 'completed_dismissed'))
const justice = any(is(laterConviction, 'yes'), unsure(laterConviction), otherProbation)
const clean = is(probationCompletedClean, 'yes')
const notClean = any(is(probationCompletedClean, 'no'), unsure(probationCompletedClean))
const reasons = 'Petitioner may write the reasons here or attach a letter or other papers:'

/** Room for the person's own reasons; the app never writes them. */
const room = (id: string, when: TemplateBlock['when']): readonly TemplateBlock[] => [
  { id: `${id}Reasons`, kind: 'paragraph', level: 1, text: reasons, ...(when && { when }) },
  { id: `${id}Room`, kind: 'room', count: 4, ...(when && { when }) },
]

/** Statements of CR-180. Only the item of the path that the answers led to is ticked. */
export const dismissal: PaperTemplate = {
  id: 'ca-cr-180',
  kind: 'court',
  title: 'PETITION FOR DISMISSAL',
  form: { number: 'CR-180', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: caption(
    '(Pen. Code, §§ 17(b), 17(d)(2), 1203.4, 1203.4a, 1203.41, 1203.42, 1203.43, 1203.49)',
    'Date: {{line}}',
    'Time: {{line}}',
    'Dept.: {{line}}',
  ),
  needs: [
    ...filer,
    ...inCase,
    { fact: recordType },
    { fact: offense },
    sectionOnRecord,
    { fact: offenseLevel },
    { fact: convictionDate },
    { fact: probationCompletedClean, when: probation },
    { fact: probationEnded, when: all(probation, clean) },
    { fact: laterConviction, when: noProbation },
    { fact: onProbationOrServingOther, when: noProbation },
    { fact: sentenceType, when: prisonOrJail },
    { fact: mandatorySupervision, when: all(prisonOrJail, is(sentenceType, 'county_jail_felony')) },
    { fact: deferredEntryOutcome, when: program },
    { fact: programProof, when: finished },
  ],
  values: { offenseLevel: { felony: 'Felony', misdemeanor: 'Misdemeanor', infraction: 'Infraction' } },
  blocks: [
    {
      id: 'convicted',
      kind: 'paragraph',
      number: '1.',
      confirm: 'signed',
      when: not(program),
      text: 'On {{convictionDate}}, petitioner, the defendant in this case, was convicted of the following offenses:',
    },
    {
      id: 'deferred',
      kind: 'paragraph',
      number: '1.',
      confirm: 'signed',
      when: program,
      text: 'On {{convictionDate}}, petitioner, the defendant in this case, was granted deferred entry of judgment for the following offenses:',
    },
    {
      id: 'counts',
      kind: 'charges',
      confirm: 'signed',
      head: [
        'Code and section (HSC: Health and Safety Code)',
        'Type of offense',
        'Can be reduced under § 17(b)',
        'Can be reduced under § 17(d)(2)',
      ],
      cells: ['{{offense.section}}', '{{offenseLevel}}', '{{short}}', '{{short}}'],
      widths: [5, 3, 3, 3],
    },
    {
      id: 'probation',
      kind: 'tick',
      number: '2.',
      confirm: 'signed',
      tick: probation,
      text: 'Felony or misdemeanor with probation (Pen. Code, § 1203.4). Probation was granted on the terms in the docket of this court. Petitioner is not serving a sentence for any offense, is not on probation for any offense, and is not charged with any crime. Petitioner:',
    },
    {
      id: 'fulfilled',
      kind: 'tick',
      number: 'a.',
      level: 1,
      confirm: 'signed',
      tick: all(probation, clean, is(probationEnded, 'full')),
      text: 'has fulfilled the conditions of probation for its entire period.',
    },
    {
      id: 'discharged',
      kind: 'tick',
      number: 'b.',
      level: 1,
      confirm: 'signed',
      tick: all(probation, clean, is(probationEnded, 'early')),
      text: 'was discharged from probation before the end of its period.',
    },
    {
      id: 'probationJustice',
      kind: 'tick',
      number: 'c.',
      level: 1,
      tick: all(probation, notClean),
      text: 'should be granted relief in the interests of justice.',
    },
    ...room('probation', all(probation, notClean)),
    {
      id: 'noProbation',
      kind: 'tick',
      number: '3.',
      confirm: 'signed',
      tick: noProbation,
      text: 'Misdemeanor or infraction with a sentence other than probation (Pen. Code, § 1203.4a). Probation was not granted. More than one year has passed since judgment was pronounced. Petitioner has complied with the sentence, is not serving a sentence for any offense, and is not charged with any crime. Petitioner:',
    },
    {
      id: 'upright',
      kind: 'tick',
      number: 'a.',
      level: 1,
      confirm: 'signed',
      tick: all(noProbation, is(laterConviction, 'no'), maybe(not(otherProbation))),
      text: 'has lived an honest and upright life since judgment was pronounced and has obeyed the laws of the land.',
    },
    {
      id: 'noProbationJustice',
      kind: 'tick',
      number: 'b.',
      level: 1,
      tick: all(noProbation, justice),
      text: 'should be granted relief in the interests of justice.',
    },
    ...room('noProbation', all(noProbation, justice)),
    {
      id: 'trafficking',
      kind: 'tick',
      number: '4.',
      tick: any(),
      text: 'Conviction under Penal Code section 647(b) that resulted from being a victim of human trafficking (Pen. Code, § 1203.49).',
    },
    {
      id: 'prison',
      kind: 'tick',
      number: '5.',
      confirm: 'signed',
      tick: prisonOrJail,
      text: 'Felony county jail sentence under Penal Code section 1170(h)(5), or state prison sentence (Pen. Code, § 1203.41). Petitioner is not on parole or under supervision, is not serving a sentence, is not on probation, is not charged with any crime, and should be granted relief in the interests of justice. Since petitioner completed:',
    },
    {
      id: 'split',
      kind: 'tick',
      number: 'a.',
      level: 1,
      confirm: 'signed',
      tick: all(prisonOrJail, is(sentenceType, 'county_jail_felony'), is(mandatorySupervision, 'yes')),
      text: 'the county jail sentence with mandatory supervision, more than one year has passed.',
    },
    {
      id: 'straight',
      kind: 'tick',
      number: 'b.',
      level: 1,
      confirm: 'signed',
      tick: all(prisonOrJail, is(sentenceType, 'county_jail_felony'), is(mandatorySupervision, 'no')),
      text: 'the county jail sentence without mandatory supervision, more than two years have passed.',
    },
    {
      id: 'statePrison',
      kind: 'tick',
      number: 'c.',
      level: 1,
      confirm: 'signed',
      tick: all(prisonOrJail, is(sentenceType, 'state_prison')),
      text: 'the state prison sentence, more than two years have passed, and the conviction did not lead to a duty to register as a sex offender.',
    },
    ...room('prison', prisonOrJail),
    {
      id: 'realigned',
      kind: 'tick',
      number: '6.',
      tick: any(),
      text: 'Prison sentence that would be a county jail sentence after 2011 (Pen. Code, § 1203.42).',
    },
    {
      id: 'program',
      kind: 'tick',
      number: '7.',
      confirm: 'signed',
      tick: finished,
      text: 'Deferred entry of judgment (Pen. Code, § 1203.43). Petitioner performed satisfactorily while judgment was deferred. The charges were dismissed under former Penal Code section 1000.3 on {{line}}. Further:',
    },
    {
      id: 'courtRecords',
      kind: 'tick',
      number: 'a.',
      level: 1,
      confirm: 'signed',
      tick: all(finished, is(programProof, 'court')),
      text: 'court records that show how the case ended are available; or',
    },
    {
      id: 'ownWord',
      kind: 'tick',
      number: 'b.',
      level: 1,
      confirm: 'sworn',
      tick: all(finished, is(programProof, 'history', 'own_word')),
      text: 'petitioner declares under penalty of perjury that the charges were dismissed after petitioner completed the requirements of deferred entry of judgment. Petitioner:',
    },
    {
      id: 'historyAttached',
      kind: 'tick',
      number: '(1)',
      level: 2,
      tick: all(finished, is(programProof, 'history')),
      text: 'has attached a copy of petitioner’s state summary criminal history.',
    },
    {
      id: 'historyNotAttached',
      kind: 'tick',
      number: '(2)',
      level: 2,
      tick: all(finished, is(programProof, 'own_word')),
      text: 'has not attached it.',
    },
    {
      id: 'reduce',
      kind: 'paragraph',
      number: '8.',
      text: 'Petitioner asks that the felony offenses above that can be reduced be reduced to misdemeanors under Penal Code section 17(b), and the misdemeanor offenses that can be reduced be reduced to infractions under section 17(d)(2).',
    },
    {
      id: 'dismiss',
      kind: 'paragraph',
      number: '9.',
      text: 'Petitioner asks to be permitted to withdraw the plea of guilty, or that the verdict or finding of guilt be set aside and a plea of not guilty be entered, and that the court dismiss this action under the section noted above.',
    },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Petitioner, in pro per' },
  ],
}
