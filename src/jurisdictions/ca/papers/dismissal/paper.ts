import { paragraph, room, signature, table, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { all, any, type Condition, is, maybe, not, unsure } from '../../../../rules/condition'
import { laterConviction } from '../../../facts'
import {
  deferredEntryOutcome,
  mandatorySupervision,
  onProbationOrServingOther,
  probationCompletedClean,
  sentenceType,
} from '../../facts'
import { probationEnded, programProof } from '../facts'
import { caption, PLEADING } from '../format'

export const probation = pathIs('ca-pc1203-4')
export const noProbation = pathIs('ca-pc1203-4a')
export const prisonOrJail = pathIs('ca-pc1203-41')
export const program = pathIs('ca-pc1203-43')
const otherProbation = is(onProbationOrServingOther, 'yes')
/** Item 7 is signed as a fact, so it is ticked only where the person said so. */
export const finished = all(program, is(deferredEntryOutcome, 'completed_dismissed'))
const justice = any(is(laterConviction, 'yes'), unsure(laterConviction), otherProbation)
export const clean = is(probationCompletedClean, 'yes')
const notClean = any(is(probationCompletedClean, 'no'), unsure(probationCompletedClean))
const reasons = 'Petitioner may write the reasons here or attach a letter or other papers:'

/** Room for the person's own reasons; the app never writes them. */
const ownReasons = (id: string, when: Condition): readonly TemplateBlock[] => [
  paragraph(`${id}Reasons`, reasons, { level: 1, when }),
  room(`${id}Room`, 4, { when }),
]

/** Statements of CR-180. Only the item of the path that the answers led to is ticked. */
export const dismissal: PaperDraft = {
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
  values: { offenseLevel: { felony: 'Felony', misdemeanor: 'Misdemeanor', infraction: 'Infraction' } },
  blocks: [
    paragraph(
      'convicted',
      'On {{convictionDate}}, petitioner, the defendant in this case, was convicted of the following offenses:',
      { number: '1.', confirm: 'signed', when: not(program) },
    ),
    paragraph(
      'deferred',
      'On {{convictionDate}}, petitioner, the defendant in this case, was granted deferred entry of judgment for the following offenses:',
      { number: '1.', confirm: 'signed', when: program },
    ),
    table(
      'counts',
      [
        ['Code and section (HSC: Health and Safety Code)', '{{offense.section}}', 5],
        ['Type of offense', '{{offenseLevel}}', 3],
        ['Can be reduced under § 17(b)', '{{short}}', 3],
        ['Can be reduced under § 17(d)(2)', '{{short}}', 3],
      ],
      { confirm: 'signed' },
    ),
    tick(
      'probation',
      'Felony or misdemeanor with probation (Pen. Code, § 1203.4). Probation was granted on the terms in the docket of this court. Petitioner is not serving a sentence for any offense, is not on probation for any offense, and is not charged with any crime. Petitioner:',
      probation,
      { number: '2.', confirm: 'signed' },
    ),
    tick(
      'fulfilled',
      'has fulfilled the conditions of probation for its entire period.',
      all(probation, clean, is(probationEnded, 'full')),
      { number: 'a.', level: 1, confirm: 'signed' },
    ),
    tick(
      'discharged',
      'was discharged from probation before the end of its period.',
      all(probation, clean, is(probationEnded, 'early')),
      { number: 'b.', level: 1, confirm: 'signed' },
    ),
    tick('probationJustice', 'should be granted relief in the interests of justice.', all(probation, notClean), {
      number: 'c.',
      level: 1,
    }),
    ...ownReasons('probation', all(probation, notClean)),
    tick(
      'noProbation',
      'Misdemeanor or infraction with a sentence other than probation (Pen. Code, § 1203.4a). Probation was not granted. More than one year has passed since judgment was pronounced. Petitioner has complied with the sentence, is not serving a sentence for any offense, and is not charged with any crime. Petitioner:',
      noProbation,
      { number: '3.', confirm: 'signed' },
    ),
    tick(
      'upright',
      'has lived an honest and upright life since judgment was pronounced and has obeyed the laws of the land.',
      all(noProbation, is(laterConviction, 'no'), maybe(not(otherProbation))),
      { number: 'a.', level: 1, confirm: 'signed' },
    ),
    tick('noProbationJustice', 'should be granted relief in the interests of justice.', all(noProbation, justice), {
      number: 'b.',
      level: 1,
    }),
    ...ownReasons('noProbation', all(noProbation, justice)),
    tick(
      'trafficking',
      'Conviction under Penal Code section 647(b) that resulted from being a victim of human trafficking (Pen. Code, § 1203.49).',
      any(),
      { number: '4.' },
    ),
    tick(
      'prison',
      'Felony county jail sentence under Penal Code section 1170(h)(5), or state prison sentence (Pen. Code, § 1203.41). Petitioner is not on parole or under supervision, is not serving a sentence, is not on probation, is not charged with any crime, and should be granted relief in the interests of justice. Since petitioner completed:',
      prisonOrJail,
      { number: '5.', confirm: 'signed' },
    ),
    tick(
      'split',
      'the county jail sentence with mandatory supervision, more than one year has passed.',
      all(prisonOrJail, is(sentenceType, 'county_jail_felony'), is(mandatorySupervision, 'yes')),
      { number: 'a.', level: 1, confirm: 'signed' },
    ),
    tick(
      'straight',
      'the county jail sentence without mandatory supervision, more than two years have passed.',
      all(prisonOrJail, is(sentenceType, 'county_jail_felony'), is(mandatorySupervision, 'no')),
      { number: 'b.', level: 1, confirm: 'signed' },
    ),
    tick(
      'statePrison',
      'the state prison sentence, more than two years have passed, and the conviction did not lead to a duty to register as a sex offender.',
      all(prisonOrJail, is(sentenceType, 'state_prison')),
      { number: 'c.', level: 1, confirm: 'signed' },
    ),
    ...ownReasons('prison', prisonOrJail),
    tick(
      'realigned',
      'Prison sentence that would be a county jail sentence after 2011 (Pen. Code, § 1203.42).',
      any(),
      { number: '6.' },
    ),
    tick(
      'program',
      'Deferred entry of judgment (Pen. Code, § 1203.43). Petitioner performed satisfactorily while judgment was deferred. The charges were dismissed under former Penal Code section 1000.3 on {{programDismissed}}. Further:',
      finished,
      { number: '7.', confirm: 'signed' },
    ),
    tick(
      'courtRecords',
      'court records that show how the case ended are available; or',
      all(finished, is(programProof, 'court')),
      { number: 'a.', level: 1, confirm: 'signed' },
    ),
    tick(
      'ownWord',
      'petitioner declares under penalty of perjury that the charges were dismissed after petitioner completed the requirements of deferred entry of judgment. Petitioner:',
      all(finished, is(programProof, 'history', 'own_word')),
      { number: 'b.', level: 1, confirm: 'sworn' },
    ),
    tick(
      'historyAttached',
      'has attached a copy of petitioner’s state summary criminal history.',
      all(finished, is(programProof, 'history')),
      { number: '(1)', level: 2 },
    ),
    tick('historyNotAttached', 'has not attached it.', all(finished, is(programProof, 'own_word')), {
      number: '(2)',
      level: 2,
    }),
    paragraph(
      'reduce',
      'Petitioner asks that the felony offenses above that can be reduced be reduced to misdemeanors under Penal Code section 17(b), and the misdemeanor offenses that can be reduced be reduced to infractions under section 17(d)(2).',
      { number: '8.' },
    ),
    paragraph(
      'dismiss',
      'Petitioner asks to be permitted to withdraw the plea of guilty, or that the verdict or finding of guilt be set aside and a plea of not guilty be entered, and that the court dismiss this action under the section noted above.',
      { number: '9.' },
    ),
    signature('sign', 'Petitioner, in pro per'),
  ],
}
