import { all, always, any, before, cite, is, maybe, onOrAfter, unsure } from '../../rules/condition'
import type { Helper, Notice } from '../jurisdiction'
import * as law from './citations'
import { groundSixOpen } from './decision/ground-six'
import { citizenshipConcern, courtLevel, disposition, offense, offenseDate, recordProblem } from './facts'

const convicted = is(disposition, 'convicted', 'sis_active', 'sis_discharged_no_setaside', 'sis_set_aside')

/** Section 2 of the dossier, and its warnings and doubts that the person should hear of. */
export const notices: readonly Notice[] = [
  {
    id: 'courtview-2023',
    kind: 'done',
    when: all(maybe(is(courtLevel, 'state')), convicted, groundSixOpen),
    cite: [law.ORDER_2001],
  },
  { id: 'nothing-else-changes', kind: 'warning', when: always, cite: [law.DPS_RELEASE, law.JOURNEY] },
  {
    id: 'immigration',
    kind: 'warning',
    when: any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    cite: [law.SET_ASIDE],
  },
  {
    id: 'section-not-degree',
    kind: 'hint',
    when: any(
      unsure(offense),
      all(is(offense, 'ak-060-possess-lt1oz'), onOrAfter(offenseDate, '2016-07-12'), before(offenseDate, '2019-07-09')),
    ),
    cite: [law.TITLE_CHANGE],
  },
  {
    id: 'after-legalization',
    kind: 'hint',
    when: all(is(offense, 'ak-060-possess-lt1oz'), onOrAfter(offenseDate, '2015-02-24')),
    cite: [law.LEGAL_USE],
  },
  {
    id: 'ask-about-ground-4',
    kind: 'hint',
    when: is(disposition, 'sis_discharged_no_setaside', 'sis_set_aside'),
    cite: [law.RULE_40_SIS, law.GROUND_4],
  },
  {
    id: 'set-aside-limits',
    kind: 'warning',
    when: is(disposition, 'sis_discharged_no_setaside', 'sis_set_aside'),
    cite: [law.PLATT],
  },
  { id: 'not-me', kind: 'hint', when: is(recordProblem, 'not_me'), cite: [law.MISTAKEN] },
  {
    id: 'no-request-to-police',
    kind: 'hint',
    when: all(convicted, maybe(is(recordProblem, 'none'))),
    cite: [cite('HB 28 (2023-24); HB 81 (2025-26)')],
  },
  { id: 'own-report', kind: 'hint', when: always, cite: [law.DPS_FEES] },
]

/** The dossier found no legal-aid office for old marijuana cases. */
export const helpers: readonly Helper[] = [
  { name: 'Alaska Court System, forms and help', url: 'https://courts.alaska.gov' },
  {
    name: 'Alaska Criminal Records and Identification Bureau',
    phones: ['(907) 375-6410'],
    url: 'https://dps.alaska.gov/Statewide/R-I/Background/FAQ',
  },
]
