import { all, any, cite, is, not, onOrAfter, unsure } from '../../rules/condition'
import { offenseDate } from '../facts'
import type { Helper, Notice } from '../jurisdiction'
import { isCivil, isClassD, isClassE, isClassECrime, isListedD, isUnlistedD, LEGAL_DAY } from './decision/terms'
import { deniedBefore, disposition, offense, offenseLevel, olderPriorConviction, sameCaseOtherOffenses } from './facts'

const convicted = is(disposition, 'convicted')
/** A conviction of a kind that the motion reaches; what sealing brings is not told to others. */
const ofSealableKind = all(
  convicted,
  any(
    all(isClassE, any(isClassECrime, unsure(offense))),
    all(isClassD, isListedD, not(onOrAfter(offenseDate, LEGAL_DAY))),
  ),
)

/** Sections 1.4, 1.5, 2 and 3 of the dossier, and its doubts that the person should hear of. */
export const notices: readonly Notice[] = [
  { id: 'not-automatic', kind: 'warning', when: convicted, cite: [cite('LD 1911 (vetoed 24 April 2026)')] },
  { id: 'lifelong-duty', kind: 'warning', when: ofSealableKind, cite: [cite('15 M.R.S. § 2264(7)')] },
  {
    id: 'paragraph-three',
    kind: 'warning',
    when: any(is(olderPriorConviction, 'yes'), is(sameCaseOtherOffenses, 'yes')),
    cite: [cite('15 M.R.S. § 2262(3)'), cite('form CR-218 ¶ 3')],
  },
  { id: 'separate-motions', kind: 'hint', when: is(sameCaseOtherOffenses, 'yes'), cite: [cite('15 M.R.S. § 2263')] },
  {
    id: 'old-sections',
    kind: 'hint',
    when: any(isUnlistedD, all(isClassD, any(isClassECrime, unsure(offense)))),
    cite: [cite('15 M.R.S. § 2261(6)(B)')],
  },
  {
    id: 'civil-not-a-crime',
    kind: 'done',
    when: isCivil,
    cite: [cite('22 M.R.S. § 2383')],
  },
  {
    id: 'check-sbi',
    kind: 'hint',
    when: is(disposition, 'dismissed', 'acquitted', 'never_charged'),
    cite: [cite('16 M.R.S. § 709')],
  },
  { id: 'juvenile-record', kind: 'done', when: is(disposition, 'juvenile'), cite: [cite('15 M.R.S. § 3308-C')] },
  { id: 'trafficking-survivors', kind: 'hint', when: convicted, cite: [cite('15 M.R.S. § 2262-B')] },
  { id: 'second-try', kind: 'hint', when: is(deniedBefore, 'yes'), cite: [cite('15 M.R.S. § 2264')] },
  {
    id: 'find-judgment',
    kind: 'hint',
    when: any(unsure(offense), unsure(offenseLevel), unsure(disposition)),
    cite: [cite('15 M.R.S. § 2261(6)')],
  },
  {
    id: 'limits',
    kind: 'warning',
    when: ofSealableKind,
    cite: [cite('15 M.R.S. § 2265'), cite('16 M.R.S. § 708(3)')],
  },
]

/** The dossier found no legal-aid program for sealing, only the courts' own page. */
export const helpers: readonly Helper[] = [
  { name: 'Maine courts, page on sealing', url: 'https://courts.maine.gov/help/criminal/sealing.html' },
]
