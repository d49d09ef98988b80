import type { GuideDraft } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { any, not, reads, unsure } from '../../../rules/condition'
import { explanation, rehabilitation, sisDone, unnamed, whatIsWrong } from './facts'

const sis = pathIs('ak-tf810-sis')

/** The clerk of the court decides on TF-810: no fee, no service, no hearing. */
export const tf810Guide: GuideDraft = {
  id: 'ak-tf810-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'akSearchFirst' },
      { id: 'akOfficialForm' },
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'akAttachSis', when: sis },
      { id: 'akAttachJudgment', when: pathIs('ak-rule40-courtview') },
      { id: 'akAttachEnd', when: pathIs('ak-tf810-dismissed') },
      { id: 'akOneCopy' },
      { id: 'akFile' },
      { id: 'akFee' },
      { id: 'akNoService' },
    ],
    next: [{ id: 'akClerkAnswers' }, { id: 'akNotRemoved' }],
    say: [
      { id: 'akStillConvicted', when: not(pathIs('ak-tf810-dismissed')) },
      { id: 'akNotConvicted', when: pathIs('ak-tf810-dismissed') },
    ],
    limits: [
      { id: 'akWebOnly' },
      { id: 'akPoliceKeep' },
      { id: 'limitFederal' },
      { id: 'limitImmigration' },
      { id: 'limitBrokers' },
    ],
    check: [{ id: 'akSearchAgain' }],
  },
}

/** The motion in the old case, served on the prosecutor. */
export const setAsideGuide: GuideDraft = {
  id: 'ak-set-aside-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'akAskGround4' },
      { id: 'fillIn' },
      { id: 'akExcluded', when: unnamed },
      { id: 'akWriteDone', when: any(reads(sisDone, ''), unsure(sisDone)) },
      { id: 'akExhibits' },
      // A notary is not needed for the motion, but the statement has its own rule.
      { id: 'akSign' },
      { id: 'akSworn' },
      { id: 'copies' },
      { id: 'akServe' },
      { id: 'akFile' },
      { id: 'akFee' },
    ],
    next: [{ id: 'akJudgeDecides' }, { id: 'akAfterGrant' }],
    say: [{ id: 'akSetAsideSay' }],
    limits: [
      { id: 'akSetAsideLimits' },
      { id: 'akPoliceKeep' },
      { id: 'limitFederal' },
      { id: 'limitImmigration' },
      { id: 'limitBrokers' },
    ],
    check: [{ id: 'akCheckCertificate' }, { id: 'akCheckReport' }],
  },
}

/** The two requests to the Department of Public Safety. */
export const policeGuide: GuideDraft = {
  id: 'ak-police-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'akReportFirst' },
      { id: 'akPoliceForm' },
      { id: 'fillIn' },
      { id: 'akWriteWrong', when: any(reads(whatIsWrong, ''), unsure(whatIsWrong)) },
      { id: 'akWriteExplanation', when: any(reads(explanation, ''), unsure(explanation)) },
      { id: 'sign' },
      { id: 'akStatements', when: pathIs('ak-dps-seal-mistaken') },
      { id: 'akAttachCertified' },
      { id: 'akOneCopy' },
      { id: 'akSendPolice' },
      { id: 'akPoliceFee' },
    ],
    next: [
      { id: 'akCorrectNext', when: pathIs('ak-dps-correct') },
      { id: 'akSealNext', when: pathIs('ak-dps-seal-mistaken') },
    ],
    say: [{ id: 'akSealSay', when: pathIs('ak-dps-seal-mistaken') }],
    limits: [
      { id: 'akOnlyErrors' },
      { id: 'akOnlyPolice' },
      { id: 'limitFederal' },
      { id: 'limitImmigration' },
      { id: 'limitBrokers' },
    ],
    check: [{ id: 'akCheckReport' }],
  },
}

/** The petition of a person tried as an adult while a minor. */
export const juvenileGuide: GuideDraft = {
  id: 'ak-juvenile-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      { id: 'akWriteChange', when: any(reads(rehabilitation, ''), unsure(rehabilitation)) },
      { id: 'akJuvenileTrue' },
      { id: 'sign' },
      { id: 'copies' },
      { id: 'akJuvenileFile' },
    ],
    next: [{ id: 'akJuvenileNext' }],
    say: [{ id: 'akJuvenileSay' }],
    limits: [{ id: 'akJuvenileLimits' }, { id: 'limitFederal' }, { id: 'limitImmigration' }, { id: 'limitBrokers' }],
    check: [{ id: 'akJuvenileCheck' }, { id: 'akCheckReport' }],
  },
}
