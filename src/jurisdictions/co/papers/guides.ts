import type { GuideDraft, GuideItem, GuideSection } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, is, maybe, not, unsure } from '../../../rules/condition'
import { owesRestitution } from '../../facts'
import { pettyCount } from '../decision/levels'
import { dismissedAsPartOfPlea, offense, otherPleaKind } from '../facts'
import { otherCountToAdd } from './charges'
import { repeatTicket } from './conviction/paper'
import { caseAppealed, feeWaiver, traffickingVictim, unnamed } from './facts'

type Sections = Partial<Readonly<Record<GuideSection, readonly GuideItem[]>>>

const SAY: readonly GuideItem[] = [{ id: 'coSay' }]
const HIDDEN: readonly GuideItem[] = [
  { id: 'coNotErased' },
  { id: 'limitFederal' },
  { id: 'limitImmigration' },
  { id: 'limitBrokers' },
]
const CHECK: readonly GuideItem[] = [{ id: 'coCheckCbi' }, { id: 'coSendOrder' }]
/** Every conviction of the case stands in the motion. */
const BOTH_COUNTS: GuideItem = { id: 'coBothCounts', when: otherCountToAdd }
const MAIL: readonly GuideItem[] = [{ id: 'coCopies' }, { id: 'coServe' }, { id: 'coCertificate' }, { id: 'coFile' }]
const ORDERED: readonly GuideItem[] = [{ id: 'coCertified' }, { id: 'coClerkSends' }]

const guide = (id: string, sections: Sections): GuideDraft => ({
  id,
  kind: 'guide',
  sections: { do: [], next: [], say: SAY, limits: HIDDEN, check: CHECK, ...sections },
})

/** Section 1.1 of the dossier. */
export const lawfulNowGuide = guide('co-711-guide', {
  do: [
    { id: 'fillIn' },
    BOTH_COUNTS,
    { id: 'coReport', when: is(offense, 'co-possess-misdemeanor', 'co-possess-felony', 'co-concentrate') },
    { id: 'sign' },
    ...MAIL,
    { id: 'coFree' },
  ],
  next: [{ id: 'coMustSeal' }, { id: 'coLetter' }, { id: 'coNoMayCostYear' }, ...ORDERED],
  limits: [...HIDDEN, { id: 'coStaysSealed' }],
})

/** Sections 1.2 and 1.4. */
export const convictionGuide = guide('co-706-guide', {
  do: [
    { id: 'coPleaKind', when: all(unnamed, unsure(otherPleaKind)) },
    { id: 'coHistory' },
    { id: 'fillIn' },
    BOTH_COUNTS,
    { id: 'coHarm', when: maybe(not(pettyCount)) },
    { id: 'coReport', when: pathIs('co-706-shall-seal') },
    { id: 'coAppealed', when: is(caseAppealed, 'yes') },
    { id: 'coTrafficked', when: is(traffickingVictim, 'yes') },
    { id: 'coNoOrderDates' },
    { id: 'sign' },
    ...MAIL,
    { id: 'coFee' },
    { id: 'coWaiver', about: 'co-fee-waiver', when: is(feeWaiver, 'yes') },
  ],
  next: [{ id: 'coWait' }, { id: 'coLetter' }, { id: 'coNoMayCostYear' }, ...ORDERED],
  limits: [...HIDDEN, { id: 'coOpensAgain' }],
})

/** Section 1.3. */
export const pardonGuide = guide('co-710-guide', {
  do: [{ id: 'coPardonPaper' }, { id: 'fillIn' }, { id: 'sign' }, ...MAIL, { id: 'coFree' }],
  next: [{ id: 'coPardonJudge' }, { id: 'coLetter' }, ...ORDERED],
})

/** Section 1.5. */
export const severalGuide = guide('co-709-guide', {
  do: [
    { id: 'coHistory' },
    { id: 'coListCases' },
    { id: 'fillIn' },
    { id: 'coHarm' },
    { id: 'coAppealed', when: is(caseAppealed, 'yes') },
    { id: 'sign' },
    ...MAIL,
    { id: 'coFee' },
    { id: 'coWaiver', about: 'co-fee-waiver', when: is(feeWaiver, 'yes') },
  ],
  next: [{ id: 'coCountsAll' }, { id: 'coLetter' }, { id: 'coNoMayCostYear' }, ...ORDERED],
  limits: [...HIDDEN, { id: 'coOpensAgain' }],
})

/** Section 1.6. */
export const cityGuide = guide('co-708-guide', {
  do: [
    { id: 'coHistory' },
    { id: 'fillIn' },
    { id: 'coHarm' },
    { id: 'coAppealed', when: is(caseAppealed, 'yes') },
    { id: 'coNoOrderDates' },
    { id: 'sign' },
    ...MAIL,
    { id: 'coCityFee' },
  ],
  next: [{ id: 'coCityJudge' }, { id: 'coLetter' }, { id: 'coNoMayCostYear' }, ...ORDERED],
  limits: [...HIDDEN, { id: 'coOpensAgain' }],
})

/** Section 1.7: a letter for a ticket that the court seals by itself, a motion for a later one. */
export const ticketGuide = guide('co-ticket-guide', {
  do: [
    { id: 'coHistory', when: repeatTicket },
    { id: 'fillIn' },
    { id: 'coAppealed', when: is(caseAppealed, 'yes') },
    { id: 'sign' },
    ...MAIL.map((item) => ({ ...item, when: repeatTicket })),
    { id: 'coAskFee', when: repeatTicket },
    { id: 'coSendLetter', when: not(repeatTicket) },
  ],
  next: [
    { id: 'coWait', when: repeatTicket },
    { id: 'coLetter', when: repeatTicket },
    { id: 'coLetterAnswer', when: not(repeatTicket) },
    ...ORDERED,
  ],
})

/** Section 1.8. */
export const dismissalGuide = guide('co-705-guide', {
  do: [
    { id: 'coFindOut', when: any(unsure(owesRestitution), unsure(dismissedAsPartOfPlea)) },
    { id: 'fillIn' },
    { id: 'sign' },
    { id: 'coSworn' },
    ...MAIL,
    { id: 'coAskFee' },
  ],
  next: [{ id: 'coDismissalJudge' }, { id: 'coLetter' }, ...ORDERED],
})

/** Section 1.9. */
export const arrestGuide = guide('co-704-guide', {
  do: [
    { id: 'fillIn' },
    { id: 'coArrestAddresses' },
    { id: 'sign' },
    { id: 'coArrestCopies' },
    { id: 'coArrestServe' },
    { id: 'coCertificate' },
    { id: 'coArrestFile' },
    { id: 'coArrestForms' },
    { id: 'coAskFee' },
  ],
  next: [{ id: 'coArrestHearing' }, { id: 'coLetter' }, ...ORDERED],
})
