import type { GuideDraft, GuideItem } from '../../../documents/template'
import { all, any, is, maybe, not, unsure } from '../../../rules/condition'
import { pendingCharges } from '../../facts'
import { caseOutcome, county, courtKind } from '../facts'
import { completed, groundOpen, marijuanaGround, noCase, otherCourt, plaintiff } from './facts'
import { kindUnknown, waited } from './set-aside/paper'

const municipal = is(courtKind, 'municipal')
const multnomah = all(is(county, 'Multnomah'), not(municipal))

const nameTheCourt: GuideItem = { id: 'orOtherCourt', when: otherCourt }
const nameTheCity: GuideItem = { id: 'orPlaintiff', when: all(municipal, unsure(plaintiff)) }
const serve: readonly GuideItem[] = [
  { id: 'orServe', when: not(municipal) },
  { id: 'orServeCity', when: municipal },
]
const file: readonly GuideItem[] = [
  { id: 'orFile', when: maybe(not(otherCourt)) },
  { id: 'orFileOther', when: otherCourt },
  { id: 'orClosed', when: is(courtKind, 'municipal', 'justice') },
]
const limits: readonly GuideItem[] = [
  { id: 'limitFederal' },
  { id: 'limitImmigration' },
  { id: 'orLimitGuns' },
  { id: 'limitBrokers' },
]
const check: readonly GuideItem[] = [{ id: 'orCheckCourt' }, { id: 'orCheckPolice' }]

/** Sections 1.1 and 1.8 of the dossier. */
export const marijuanaGuide: GuideDraft = {
  id: 'or-mj-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'orPardon', when: is(courtKind, 'circuit') },
      { id: 'fillIn' },
      nameTheCourt,
      nameTheCity,
      { id: 'orGround', when: all(groundOpen, unsure(marijuanaGround)) },
      { id: 'orCompleted', when: maybe(not(completed)) },
      { id: 'orAttach' },
      { id: 'sign' },
      { id: 'copies' },
      ...serve,
      ...file,
      { id: 'orDraft' },
    ],
    next: [{ id: 'orThirtyDays' }, { id: 'orHearing' }, { id: 'orAskClerk' }, { id: 'orKeepOrder' }],
    say: [{ id: 'orSay' }],
    limits: [...limits, { id: 'limitOtherCounts' }],
    check,
  },
}

/** Sections 1.2 and 1.8. */
export const reductionGuide: GuideDraft = {
  id: 'or-reduction-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      nameTheCourt,
      nameTheCity,
      { id: 'orCompleted', when: maybe(not(completed)) },
      { id: 'orAttach' },
      { id: 'sign' },
      { id: 'copies' },
      ...serve,
      ...file,
    ],
    next: [{ id: 'orReductionNext' }, { id: 'orHearing' }, { id: 'orAskClerk' }],
    say: [{ id: 'orReductionSay' }],
    limits: [{ id: 'orReductionLimit' }, { id: 'limitImmigration' }],
    check: [{ id: 'orCheckLevel' }],
  },
}

/** Sections 1.3 to 1.6 and 1.8. */
export const setAsideGuide: GuideDraft = {
  id: 'or-set-aside-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'orPrints', about: 'or-state-police' },
      { id: 'orPrintsFee', about: 'or-state-police' },
      { id: 'orPrintsMail', about: 'or-state-police' },
      { id: 'orMultnomah', when: multnomah },
      { id: 'fillIn' },
      nameTheCourt,
      nameTheCity,
      { id: 'orKinds', when: kindUnknown },
      { id: 'orTickPrints' },
      { id: 'orEmptyBoxes', when: maybe(not(all(waited, completed, is(pendingCharges, 'no')))) },
      { id: 'sign' },
      { id: 'copies' },
      ...serve,
      ...file,
      { id: 'orDraft' },
    ],
    next: [{ id: 'orObjection' }, { id: 'orRisk' }, { id: 'orHowLong' }, { id: 'orKeepOrder' }],
    say: [{ id: 'orSay' }],
    limits,
    check,
  },
}

/** Sections 1.7 and 1.8. */
export const nonconvictionGuide: GuideDraft = {
  id: 'or-nonconviction-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'orNoDefender', when: all(is(caseOutcome, 'dismissed'), is(county, 'Multnomah')) },
      { id: 'orPrints', about: 'or-state-police' },
      { id: 'orPrintsMail', about: 'or-state-police' },
      { id: 'orNoPoliceFee', about: 'or-state-police' },
      { id: 'orMultnomah', when: multnomah },
      { id: 'fillIn' },
      nameTheCourt,
      nameTheCity,
      { id: 'orNoNumber', when: noCase },
      { id: 'orTickCard' },
      { id: 'sign' },
      { id: 'copies' },
      ...serve,
      ...file,
      { id: 'orDraft' },
    ],
    next: [
      { id: 'orMustGrant' },
      { id: 'orPendingAsk', when: any(is(pendingCharges, 'yes'), unsure(pendingCharges)) },
      { id: 'orHowLong' },
      { id: 'orKeepOrder' },
    ],
    say: [{ id: 'orSayArrest' }],
    limits,
    check,
  },
}
