import { all, any, before, cite, is, not, unsure } from '../../rules/condition'
import { offenseDate, owesFines, owesRestitution, sentenceStatus } from '../facts'
import type { Helper, Notice } from '../jurisdiction'
import {
  amountUnknown,
  ars,
  byAmount,
  DATE_LINE,
  expunging,
  ibarra,
  isGrowing,
  isParaphernalia,
  isSale,
  notConvicted,
  sorensen,
} from './decision/terms'
import { isOut } from './decision/tests'
import { disposition, offense, stillOnRecord } from './facts'

/** A charge of the three kinds, done before the date line. */
const coveredKind = all(any(byAmount, isGrowing, isParaphernalia), before(offenseDate, DATE_LINE), not(isOut))

/** Sections 1.1 to 1.5 and 2 of the dossier, and its doubts that the person should hear of. */
export const notices: readonly Notice[] = [
  {
    id: 'prosecutor-may-have-filed',
    kind: 'hint',
    when: all(coveredKind, any(unsure(stillOnRecord), is(stillOnRecord, 'yes'))),
    cite: [expunging('')],
  },
  {
    id: 'other-counts-stay',
    kind: 'warning',
    when: coveredKind,
    cite: [cite('State v. Burke (App. 2024)'), expunging('(C)')],
  },
  {
    id: 'amount-not-known',
    kind: 'warning',
    when: all(coveredKind, byAmount, amountUnknown),
    cite: [ibarra, cite('State v. Santillanes (App. 2022)')],
  },
  { id: 'sales-in-dispute', kind: 'warning', when: all(coveredKind, isSale), cite: [sorensen] },
  {
    id: 'medical-card',
    kind: 'hint',
    when: is(offense, 'az-narcotic-cannabis'),
    cite: [cite('State v. Jones (Ariz. 2019)')],
  },
  {
    id: 'arrest-counts-too',
    kind: 'hint',
    when: is(offense, 'az-other-plea'),
    cite: [expunging('(A)')],
  },
  {
    id: 'set-aside-at-once',
    kind: 'hint',
    when: any(is(sentenceStatus, 'completed'), is(offense, 'az-dui')),
    cite: [ars('13-905')],
  },
  {
    id: 'money-first',
    kind: 'warning',
    when: any(is(owesFines, 'yes'), is(owesRestitution, 'yes')),
    cite: [cite('Ariz. R. Crim. P. 36.1')],
  },
  { id: 'arrest-by-mistake', kind: 'hint', when: notConvicted, cite: [ars('13-4051')] },
  {
    id: 'find-the-record',
    kind: 'hint',
    when: any(unsure(offense), unsure(disposition)),
    cite: [cite('Ariz. R. Crim. P. 36')],
  },
  { id: 'limits', kind: 'warning', when: coveredKind, cite: [expunging('(C)')] },
]

/** As their pages said between 2021 and 2023. */
export const helpers: readonly Helper[] = [
  {
    name: 'Reclaim Your Future (azexpunge.org)',
    phones: ['1-800-722-4026'],
    email: 'info@azexpunge.org',
    url: 'https://azexpunge.org',
  },
  { name: 'AZCourtHelp', url: 'https://azcourthelp.org' },
  {
    name: 'Pima County Attorney (cases of Pima County)',
    phones: ['(520) 724-5600'],
    email: 'info@pcao.pima.gov',
    url: 'https://pcao.pima.gov/prop207',
  },
]
