import type { GuideDraft, GuideItem } from '../../../documents/template'
import { all, is, maybe, not, reads } from '../../../rules/condition'
import { owesFines, pendingCharges } from '../../facts'
import { isOunce } from '../decision/terms'
import { sameCaseOtherOffenses } from '../facts'
import { arrestedInWait, courtOpen, inClark, picked } from './facts'
import { hasPardon, lacksPardon } from './pardon'

const lasVegas = reads(picked, 'nv-municipal-las-vegas')
const reno = reads(picked, 'nv-municipal-reno')
const openCourt: GuideItem = { id: 'nvOtherCourt', when: courtOpen }
const courtKnown = maybe(not(courtOpen))
const fileOpen: GuideItem = { id: 'nvFileOther', when: courtOpen }
const say: readonly GuideItem[] = [{ id: 'nvSealedSay' }]
const limits: readonly GuideItem[] = [
  { id: 'limitFederal' },
  { id: 'limitImmigration' },
  { id: 'nvLimitGuns' },
  { id: 'nvLimitBoards' },
  { id: 'limitOtherCounts' },
  { id: 'limitBrokers' },
]
const check: readonly GuideItem[] = [{ id: 'nvCheckCourt' }, { id: 'nvCheckState' }]

/** Dossier, 1.1. */
export const decrimGuide: GuideDraft = {
  id: 'nv-decrim-guide',
  kind: 'guide',
  sections: {
    do: [
      openCourt,
      { id: 'fillIn' },
      { id: 'nvJudgment' },
      { id: 'nvWeight', when: not(isOunce) },
      { id: 'sign' },
      { id: 'nvCopies' },
      { id: 'nvFileRequest', when: courtKnown },
      fileOpen,
      { id: 'nvRequestFree' },
      { id: 'nvCourtTells' },
    ],
    next: [
      { id: 'nvTenDays' },
      { id: 'nvObjection' },
      { id: 'nvAfterOrder' },
      { id: 'nvDenied' },
      { id: 'nvOtherCounts', when: is(sameCaseOtherOffenses, 'yes') },
    ],
    say,
    limits,
    check,
  },
}

/** Dossier, 1.2: first the pardon paper, then the petition. */
export const pardonGuide: GuideDraft = {
  id: 'nv-pardon-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'nvBoardForm', when: lacksPardon },
      { id: 'nvBoardAttach', when: lacksPardon },
      { id: 'nvAskSealed', when: hasPardon },
      { ...openCourt, when: all(hasPardon, courtOpen) },
      { id: 'fillIn' },
      { id: 'nvAttachPardon', when: hasPardon },
      { id: 'sign' },
      { id: 'nvSendBoard', when: lacksPardon },
      { id: 'nvComeBack', when: lacksPardon },
      { id: 'nvCopies', when: hasPardon },
      { id: 'nvFilePardon', when: all(hasPardon, courtKnown) },
      { ...fileOpen, when: all(hasPardon, courtOpen) },
      { id: 'nvPardonFree', when: hasPardon },
    ],
    next: [
      { id: 'nvPardonPaperNext', when: lacksPardon },
      { id: 'nvPardonNext', when: hasPardon },
      { id: 'nvAfterOrder', when: hasPardon },
    ],
    say: [
      { id: 'nvPardonNotYet', when: lacksPardon },
      { id: 'nvSealedSay', when: hasPardon },
    ],
    limits: [
      { id: 'limitFederal' },
      { id: 'limitImmigration' },
      { id: 'nvLimitPardon' },
      { id: 'nvLimitPardonGuns' },
      { id: 'limitBrokers' },
    ],
    check,
  },
}

const petitionSteps: readonly GuideItem[] = [
  { id: 'nvHistory', about: 'nv-dps-006' },
  { id: 'nvHistoryForm', about: 'nv-dps-006' },
  openCourt,
  { id: 'nvLasVegasForms', when: lasVegas },
  { id: 'nvRenoCourt', when: reno },
  { id: 'fillIn' },
  { id: 'sign' },
  { id: 'nvProsecutorFirst' },
  { id: 'nvClarkPacket', when: inClark },
  { id: 'nvCopies' },
  { id: 'nvFilePetition', when: courtKnown },
  fileOpen,
  { id: 'nvPetitionFee' },
]

/** Dossier, 1.3. */
export const convictionGuide: GuideDraft = {
  id: 'nv-general-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'nvPendingStop', when: is(pendingCharges, 'yes') },
      { id: 'nvPayFirst', when: is(owesFines, 'yes') },
      { id: 'nvWriteArrests', when: is(arrestedInWait, 'yes') },
      ...petitionSteps,
    ],
    next: [{ id: 'nvThirtyDays' }, { id: 'nvAfterOrder' }, { id: 'nvDeniedWait' }],
    say,
    limits,
    check,
  },
}

/** Dossier, 1.4. */
export const otherGuide: GuideDraft = {
  id: 'nv-nonconviction-guide',
  kind: 'guide',
  sections: {
    do: petitionSteps,
    next: [{ id: 'nvThirtyDays' }, { id: 'nvAfterOrder' }],
    say,
    limits,
    check,
  },
}

/** Dossier, 1.5. */
export const dischargeGuide: GuideDraft = {
  id: 'nv-3363-guide',
  kind: 'guide',
  sections: {
    do: [
      openCourt,
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'nvSendClerk', when: courtKnown },
      { id: 'nvSendOther', when: courtOpen },
      { id: 'nvClerkFee' },
    ],
    next: [{ id: 'nvClerkNext' }, { id: 'nvParole' }],
    say: [{ id: 'nvNotBeforeSealed' }],
    limits: [{ id: 'limitFederal' }, { id: 'limitImmigration' }, { id: 'nvLimitGuns' }, { id: 'limitBrokers' }],
    check,
  },
}
