import { all, any, cite, is, isNone, maybe, not, onOrAfter, unsure } from '../../rules/condition'
import { birthDate, citizenshipConcern, offenseDate, sentenceStatus, substance } from '../facts'
import type { Helper, Notice } from '../jurisdiction'
import { amountMayPass, twoOunces } from './decision/amounts'
import { isFelony, isListed, isOldPossession, isPossession, isSelling } from './decision/charges'
import {
  amountGrams,
  caseType,
  convictionDate,
  courtDepartment,
  disposition,
  offense,
  proofOfAmount,
  sameCaseOtherOffenses,
  wantsSealInstead,
  whereFound,
} from './facts'

const isMarijuana = any(isListed, isOldPossession)
/** The ways that rest on marijuana being legal within an amount may be open. */
const mayBeWithin = any(all(isListed, amountMayPass), all(isOldPossession, maybe(twoOunces)))
const wantsHidden = is(wantsSealInstead, 'yes')
const acquitted = is(disposition, 'not_guilty', 'no_bill', 'no_probable_cause')
const sealedByItself = all(acquitted, onOrAfter(convictionDate, '2024-03-11'))

/** Section 2 of the dossier, its warnings, and its doubts that the person should hear of. */
export const notices: readonly Notice[] = [
  {
    id: 'papers-first',
    kind: 'warning',
    when: any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    cite: [cite('Greater Boston Legal Services, warning to non-citizens', 'https://www.masslegalhelp.org')],
  },
  {
    id: 'sentence-unsure',
    kind: 'warning',
    when: unsure(sentenceStatus),
    cite: [cite('A rule of caution; no bar in G.L. c. 276, s. 100K¼')],
  },
  {
    id: 'pardon-2024',
    kind: 'done',
    when: all(
      isPossession,
      maybe(not(is(substance, 'other'))),
      is(disposition, 'convicted'),
      not(isNone(convictionDate)),
      not(onOrAfter(convictionDate, '2024-03-13')),
      is(caseType, 'adult'),
      not(onOrAfter(birthDate, '2003-04-04')),
    ),
    cite: [
      cite('Pardon announced 13 March 2024, effective 3 April 2024', 'https://www.mass.gov/marijuana-pardons'),
      cite('Certificate', 'https://www.mass.gov/info-details/apply-for-a-marijuana-pardon-certificate'),
    ],
  },
  {
    id: 'acquittal-sealed',
    kind: 'done',
    when: sealedByItself,
    cite: [cite('G.L. c. 276, s. 100C, first par.'), cite('OCPS004 (01/24)')],
  },
  {
    id: 'acquittal-juvenile-court',
    kind: 'warning',
    when: all(
      sealedByItself,
      any(is(courtDepartment, 'Juvenile Court'), is(caseType, 'juvenile', 'youthful_offender')),
    ),
    cite: [cite('OCPS004 (01/24)')],
  },
  {
    id: 'civil-citation',
    kind: 'hint',
    when: all(isPossession, onOrAfter(offenseDate, '2009-01-02')),
    cite: [cite('G.L. c. 94C, s. 32L')],
  },
  {
    id: 'sex-offense',
    kind: 'warning',
    when: is(offense, 'other-not-marijuana'),
    cite: [cite('G.L. c. 276, s. 100A'), cite('Petition to Seal (OCP 4/12), Part A, box 3')],
  },
  {
    id: 'ballot-question',
    kind: 'warning',
    when: mayBeWithin,
    cite: [cite('Initiative petition for the ballot of 3 November 2026 (G.L. c. 94G)')],
  },
  {
    id: 'keep-copies',
    kind: 'warning',
    when: all(isMarijuana, maybe(not(wantsHidden))),
    cite: [cite('TC0021 (11/22) Instructions'), cite('G.L. c. 276, s. 100O')],
  },
  {
    id: 'proof-of-amount',
    kind: 'hint',
    when: all(isMarijuana, any(is(proofOfAmount, 'no'), unsure(proofOfAmount))),
    cite: [cite('TC0021 (11/22) Instructions, clear and convincing evidence')],
  },
  {
    id: 'which-drug',
    kind: 'hint',
    when: all(isListed, unsure(substance)),
    cite: [cite('TC0021 (11/22), marijuana only')],
  },
  {
    id: 'spoken-of-sale',
    kind: 'hint',
    when: all(isSelling, amountMayPass),
    cite: [cite('TC0021 (11/22), request for a hearing')],
  },
  {
    id: 'proof-of-home',
    kind: 'hint',
    when: all(isListed, amountMayPass, not(twoOunces), is(whereFound, 'primary_residence', 'both')),
    cite: [cite('TC0021 (11/22) Instructions, 10 ounces within the primary residence')],
  },
  {
    id: 'hidden-over-two-ounces',
    kind: 'hint',
    when: all(isPossession, wantsHidden, not(twoOunces)),
    cite: [cite('G.L. c. 276, s. 100A, rule 2')],
  },
  {
    id: 'destroy-still-open',
    kind: 'hint',
    when: all(isListed, wantsHidden, maybe(not(is(substance, 'other'))), amountMayPass),
    cite: [cite('G.L. c. 276, s. 100K¼')],
  },
  {
    id: 'hide-still-open',
    kind: 'hint',
    when: all(isOldPossession, wantsHidden, unsure(amountGrams)),
    cite: [cite('G.L. c. 276, s. 100A, rule 2')],
  },
  {
    id: 'same-petition',
    kind: 'hint',
    when: all(isListed, is(sameCaseOtherOffenses, 'eligible_only')),
    cite: [cite('TC0021 (11/22), "Multiple Charges"')],
  },
  {
    id: 'other-counts-stay',
    kind: 'hint',
    when: all(isMarijuana, is(sameCaseOtherOffenses, 'other_crimes')),
    cite: [cite('TC0021 (11/22), "Multiple Charges"')],
  },
  {
    id: 'serious-counts',
    kind: 'warning',
    when: any(is(offense, 'trafficking-marijuana', 'school-zone-marijuana'), is(sameCaseOtherOffenses, 'other_crimes')),
    cite: [cite('G.L. c. 94C, ss. 32E, 32J'), cite('G.L. c. 140, ss. 121-131H')],
  },
  {
    id: 'by-mail-later',
    kind: 'hint',
    when: is(disposition, 'dismissed', 'nolle_prosequi', 'cwof_dismissed', 'not_guilty'),
    cite: [cite('Greater Boston Legal Services, CORI pages', 'https://www.masslegalhelp.org/cori/how-to-seal')],
  },
  {
    id: 'juvenile-felony',
    kind: 'hint',
    when: all(is(caseType, 'juvenile'), isFelony),
    cite: [cite('G.L. c. 276, ss. 100A, 100B')],
  },
  {
    id: 'get-your-record',
    kind: 'hint',
    when: any(unsure(offense), unsure(disposition), unsure(convictionDate)),
    cite: [cite('Department of Criminal Justice Information Services, CORI request')],
  },
]

/** Free help named in the dossier, section 3. */
export const helpers: readonly Helper[] = [
  {
    name: 'Greater Boston Legal Services, CORI & Re-entry Project',
    phones: ['617-371-1234'],
    url: 'https://www.gbls.org',
  },
  { name: 'MassLegalHelp, CORI pages', url: 'https://www.masslegalhelp.org' },
  { name: 'Mass Legal Services', url: 'https://www.masslegalservices.org' },
  {
    name: 'Commissioner of Probation, sealing questions',
    phones: ['617-557-0225'],
    url: 'https://www.mass.gov/seal-your-criminal-record',
  },
]
