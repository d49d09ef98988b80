import { all, always, any, atMost, before, cite, is, maybe, not, onOrAfter, unsure } from '../../rules/condition'
import { amountGrams, citizenshipConcern, offenseDate, owesFines } from '../facts'
import type { Helper, Notice } from '../jurisdiction'
import { debtEnded } from './decision/payment'
import {
  adult21,
  DEBT_ACT,
  isOldPossession,
  isOtherCharge,
  isSmall,
  OUNCE,
  ors,
  PARDON_ORDER,
  SEALING_ACT,
} from './decision/terms'
import {
  caseFiledDate,
  caseOutcome,
  county,
  courtKind,
  onlyChargeInCase,
  otherPleaKind,
  pardonStatus,
  sameCaseOtherOffenses,
  victimInCase,
} from './facts'

const convicted = is(caseOutcome, 'convicted')
const inMultnomah = is(county, 'Multnomah')

/** Section 2 of the dossier, and its warnings. */
export const notices: readonly Notice[] = [
  {
    // Doubt 6: the pardon reached one ounce or less, which is wider than one charge name.
    id: 'pardon-check',
    kind: 'hint',
    when: all(
      is(courtKind, 'circuit'),
      convicted,
      isOldPossession,
      maybe(not(is(pardonStatus, 'checked_still_shows', 'confirmed_sealed'))),
      maybe(any(isSmall, atMost(amountGrams, OUNCE))),
      maybe(before(offenseDate, '2016-01-01')),
      maybe(adult21),
      maybe(is(onlyChargeInCase, 'yes')),
      maybe(is(victimInCase, 'no')),
      maybe(all(onOrAfter(caseFiledDate, '2005-01-01'), before(caseFiledDate, '2016-01-01'))),
    ),
    cite: [PARDON_ORDER, SEALING_ACT],
  },
  { id: 'debts-ended', kind: 'done', when: debtEnded, cite: [DEBT_ACT] },
  {
    id: 'circuit-fines',
    kind: 'hint',
    when: all(is(courtKind, 'circuit'), convicted, is(owesFines, 'yes')),
    cite: [cite('UTCR 4.120'), ors('161.685(5), 161.665(5), 151.487(5), 151.505(4)(a)')],
  },
  {
    id: 'other-counts',
    kind: 'hint',
    when: all(convicted, is(sameCaseOtherOffenses, 'yes')),
    cite: [ors('475C.397'), ors('137.222')],
  },
  {
    id: 'other-crime',
    kind: 'warning',
    when: all(convicted, isOtherCharge, unsure(otherPleaKind)),
    cite: [ors('137.225(5), (6), (7)(a)(A)')],
  },
  {
    id: 'multnomah-dismissed',
    kind: 'warning',
    when: all(is(caseOutcome, 'dismissed'), inMultnomah),
    cite: [ors('131.125')],
  },
  {
    id: 'multnomah-form',
    kind: 'hint',
    when: inMultnomah,
    cite: [cite('Multnomah County District Attorney, forms Rev. 02/26')],
  },
  {
    id: 'get-copies-first',
    kind: 'warning',
    when: any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    cite: [cite('8 U.S.C. 1101(a)(48)(A)')],
  },
  {
    id: 'nothing-automatic',
    kind: 'hint',
    when: convicted,
    cite: [ors('137.225'), ors('475C.397')],
  },
  { id: 'keep-copies', kind: 'hint', when: always, cite: [ors('137.225(4), (10)')] },
]

/** Help named in the dossier, section 3. */
export const helpers: readonly Helper[] = [
  { name: 'Legal Aid Services of Oregon', phones: ['1-800-351-7248'], url: 'https://lasoregon.org' },
  { name: 'RecordSponge (Code PDX and partners)', url: 'https://recordsponge.com' },
  { name: 'Oregon State Bar Lawyer Referral Service', phones: ['503-684-3763', '800-452-7636'] },
]
