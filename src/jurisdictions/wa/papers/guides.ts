import type { GuideDraft, GuideItem } from '../../../documents/template'
import { all, any, type Condition, is, not, reads, unsure } from '../../../rules/condition'
import { inSeattle } from '../decision/possession'
import { convictedByBlake } from '../decision/terms'
import { courtCity, courtKind, sameCaseOtherOffenses } from '../facts'
import { refundAmount } from './facts'
import { somethingUnsure } from './general/paper'

const municipal = is(courtKind, 'municipal')
const seattle = all(municipal, inSeattle)
const superior = is(courtKind, 'superior')

/** Counties with a Blake process of their own; a city court may lie in one of them. */
const ownProcess = any(municipal, reads(courtCity, 'King', 'Pierce', 'Snohomish', 'Cowlitz', 'Asotin'))

/** Courts that took up electronic filing in the summer of 2026. */
const electronic = all(
  municipal,
  reads(courtCity, 'Aberdeen', 'Chehalis', 'Cle Elum', 'Lake Forest Park', 'Roslyn', 'South Bend'),
)

const fillAndSign: readonly GuideItem[] = [{ id: 'waPrint' }, { id: 'fillIn' }, { id: 'sign' }]

/** `own`: courts that send the copy to the prosecutor themselves. */
const filing = (own: Condition = any()): readonly GuideItem[] => [
  { id: 'waCallClerk', when: not(own) },
  { id: 'waElectronic', when: electronic },
  { id: 'waNotice', when: not(own) },
  { id: 'copies' },
  { id: 'waFile' },
  { id: 'waSeattle', when: own },
  { id: 'waServe', when: not(own) },
  { id: 'waSignService', when: not(own) },
  { id: 'waNoFee' },
  { id: 'waNoDeadline' },
]

/** A clerk may say that a case dismissed after a deferred sentence leaves nothing to vacate. Doubt 10. */
const deferred: GuideItem = { id: 'waDeferred', when: is(courtKind, 'district', 'municipal') }

const afterOrder: readonly GuideItem[] = [{ id: 'waClerkSends' }, { id: 'waCertified' }]

const limits: readonly GuideItem[] = [
  { id: 'waLimitFile' },
  { id: 'waLimitGuns' },
  { id: 'waLimitLater' },
  { id: 'limitOtherCounts' },
  { id: 'limitFederal' },
  { id: 'limitImmigration' },
  { id: 'limitBrokers' },
]

const check: readonly GuideItem[] = [{ id: 'waCheckDocket' }, { id: 'waCheckWatch' }]

/** Path A of the dossier. */
export const cannabisGuide: GuideDraft = {
  id: 'wa-cannabis-guide',
  kind: 'guide',
  sections: {
    do: [{ id: 'waBlakeToo', when: convictedByBlake }, ...fillAndSign, ...filing(seattle), deferred],
    next: [{ id: 'waMust' }, { id: 'waHearing' }, ...afterOrder],
    say: [{ id: 'waSay' }],
    limits,
    check,
  },
}

/** Path B. The order is the courts' own form, printed by the person. */
export const blakeGuide: GuideDraft = {
  id: 'wa-blake-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'waBlakeLookup' },
      { id: 'waBlakeCounties', when: ownProcess },
      ...fillAndSign,
      { id: 'waBlakeSchedule', when: is(refundAmount, 'schedule') },
      { id: 'waOrder005', when: all(not(superior), is(sameCaseOtherOffenses, 'no')) },
      { id: 'waOrder006', when: all(not(superior), is(sameCaseOtherOffenses, 'yes')) },
      { id: 'waOrder007', when: all(superior, is(sameCaseOtherOffenses, 'no')) },
      { id: 'waOrder008', when: all(superior, is(sameCaseOtherOffenses, 'yes')) },
      { id: 'waOrderLook', when: unsure(sameCaseOtherOffenses) },
      { id: 'waBlakeJudgment' },
      ...filing(),
      deferred,
    ],
    next: [{ id: 'waBlakeHearing' }, ...afterOrder, { id: 'waBlakeRefund' }],
    say: [{ id: 'waBlakeSay' }],
    limits: [
      { id: 'waBlakeLimitOther', when: any(is(sameCaseOtherOffenses, 'yes'), unsure(sameCaseOtherOffenses)) },
      { id: 'waLimitFile' },
      { id: 'waLimitGuns' },
      { id: 'limitImmigration' },
      { id: 'limitBrokers' },
    ],
    check,
  },
}

/** Path C. */
export const generalGuide: GuideDraft = {
  id: 'wa-general-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'waTickSeven', when: somethingUnsure },
      { id: 'waTrueToday' },
      ...fillAndSign,
      { id: 'waHistory' },
      ...filing(seattle),
      deferred,
    ],
    next: [{ id: 'waMay' }, { id: 'waHearing' }, ...afterOrder],
    say: [{ id: 'waSay' }],
    limits,
    check,
  },
}

/** Path D. */
export const treatmentGuide: GuideDraft = {
  id: 'wa-sud-guide',
  kind: 'guide',
  sections: {
    do: [{ id: 'waNoForm' }, { id: 'waProof' }, ...fillAndSign, ...filing(seattle), deferred],
    next: [{ id: 'waMustTreatment' }, { id: 'waHearing' }, ...afterOrder],
    say: [{ id: 'waSay' }],
    limits,
    check,
  },
}

/** Path E. */
export const felonyGuide: GuideDraft = {
  id: 'wa-felony-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'waTrueToday' },
      { id: 'waFelonyAttach' },
      { id: 'waFelonyHistory' },
      { id: 'waFelonyNumbers' },
      { id: 'waFelonyFacts' },
      { id: 'waCallClerk' },
      { id: 'waNotice' },
      { id: 'copies' },
      { id: 'waFelonyServe' },
      { id: 'waPrint' },
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'waFile' },
      { id: 'waSignService' },
      { id: 'waNoFee' },
      { id: 'waNoDeadline' },
    ],
    next: [{ id: 'waMay' }, { id: 'waFelonyHearing' }, ...afterOrder],
    say: [{ id: 'waSay' }],
    limits,
    check,
  },
}

/** Path F: letters, no court. */
export const deletionGuide: GuideDraft = {
  id: 'wa-deletion-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'waPatrolForm' },
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'waLetterCopies' },
      { id: 'waSendLetters' },
      { id: 'waLettersFree' },
      { id: 'waNoDeadline' },
    ],
    next: [{ id: 'waLettersNext' }],
    say: [],
    limits: [{ id: 'waLimitCourtFile' }, { id: 'limitFederal' }, { id: 'limitImmigration' }, { id: 'limitBrokers' }],
    check: [{ id: 'waCheckLetters' }, { id: 'waCheckWatch' }],
  },
}
