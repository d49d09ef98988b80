import {
  all,
  always,
  any,
  atLeast,
  atMost,
  before,
  cite,
  is,
  maybe,
  not,
  onOrAfter,
  unsure,
} from '../../rules/condition'
import { ageAtOffense, convictionDate, owesFines } from '../facts'
import type { Helper, Notice } from '../jurisdiction'
import { OUNCE_DAY, PARDON_FROM, UNDER_21_DAY } from './decision/terms'
import { caseOutcome, county, courtKind, offense, pardonStatus, recordStillShows, sameCaseOtherOffenses } from './facts'

const ounce = is(offense, 'nv-poss-1oz-or-less')
const under21 = atMost(ageAtOffense, 20)
const convicted = is(caseOutcome, 'convicted')

/** Sections 1, 2 and 3 of the dossier, and its doubts that the person should hear of. */
export const notices: readonly Notice[] = [
  {
    id: 'pardon-2020',
    kind: 'done',
    when: all(
      ounce,
      convicted,
      onOrAfter(convictionDate, PARDON_FROM),
      before(convictionDate, OUNCE_DAY),
      maybe(not(is(pardonStatus, 'confirmed_sealed'))),
    ),
    cite: [cite('Board of Pardons resolution of 17 June 2020')],
  },
  {
    id: 'pardon-older',
    kind: 'hint',
    when: all(
      is(offense, 'nv-poss-1oz-or-less', 'nv-poss-pre2001', 'nv-poss-unknown'),
      convicted,
      before(convictionDate, PARDON_FROM),
    ),
    cite: [cite('Board of Pardons resolution of 17 June 2020')],
  },
  {
    id: 'pardon-seals-itself',
    kind: 'done',
    when: all(convicted, is(pardonStatus, 'have_document')),
    cite: [cite('NRS 179.273(1)')],
  },
  {
    id: 'under-21-automatic',
    kind: 'done',
    when: all(ounce, convicted, onOrAfter(convictionDate, UNDER_21_DAY), under21),
    cite: [cite('2021 AB 158 (NRS 453.336)')],
  },
  {
    id: 'court-owes-sealing',
    kind: 'hint',
    when: all(ounce, convicted, onOrAfter(convictionDate, UNDER_21_DAY), under21, is(recordStillShows, 'yes')),
    cite: [cite('2021 AB 158 (NRS 453.336)')],
  },
  {
    id: 'not-automatic-for-adults',
    kind: 'hint',
    when: all(ounce, convicted, atLeast(ageAtOffense, 21)),
    cite: [cite('NRS 179.271')],
  },
  {
    id: 'other-counts',
    kind: 'warning',
    when: all(convicted, is(sameCaseOtherOffenses, 'yes')),
    cite: [cite('NRS 179.245'), cite('NRS 179.255')],
  },
  {
    id: 'partly-legal-today',
    kind: 'hint',
    when: all(is(offense, 'nv-cultivation', 'nv-gift'), convicted),
    cite: [cite('NRS 179.271(4)(a)'), cite('NRS 453D.110(2)')],
  },
  {
    id: 'longer-wait-for-violence',
    kind: 'warning',
    when: all(convicted, is(offense, 'nv-other-plea', 'nv-excluded-plea')),
    cite: [cite('NRS 179.245(1), (6)')],
  },
  {
    id: 'clark-whole-record',
    kind: 'hint',
    when: is(county, 'Clark'),
    cite: [cite('NRS 179.245(4)'), cite('NRS 179.2595')],
  },
  { id: 'pay-first', kind: 'hint', when: all(convicted, is(owesFines, 'yes')), cite: [cite('NRS 179.245')] },
  { id: 'trafficking-victims', kind: 'hint', when: convicted, cite: [cite('NRS 179.247')] },
  {
    id: 'juvenile-record',
    kind: 'hint',
    when: any(is(courtKind, 'juvenile'), is(caseOutcome, 'juvenile_adjudication')),
    cite: [cite('NRS chapter 62H'), cite('NRS 62E.173')],
  },
  {
    id: 'find-record',
    kind: 'hint',
    when: any(unsure(caseOutcome), unsure(courtKind), unsure(offense)),
    cite: [cite('NRS 179.245(2)')],
  },
  {
    id: 'limits',
    kind: 'warning',
    when: always,
    cite: [cite('NRS 179.285'), cite('NRS 179.295'), cite('NRS 179.301')],
  },
]

/** Free help named in the dossier, section 3. */
export const helpers: readonly Helper[] = [
  { name: 'Legal Aid Center of Southern Nevada', phones: ['702-386-1070'], url: 'https://lacsn.org' },
  { name: 'Nevada Legal Services', url: 'https://nevadalegalservices.org' },
]
