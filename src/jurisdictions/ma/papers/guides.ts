import type { GuideDraft, GuideItem } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, is, not, unsure } from '../../../rules/condition'
import { laterConviction, substance } from '../../facts'
import { twoOunces } from '../decision/amounts'
import {
  caseType,
  courtDepartment,
  outOfStateRecord,
  proofOfAmount,
  sameCaseOtherOffenses,
  unsealableConviction,
  whereFound,
} from '../facts'
import { mayNotState } from './parts'
import { dropped } from './seal-in-court/paper'
import { acquitted } from './seal-letter'

const limits: readonly GuideItem[] = [{ id: 'limitFederal' }, { id: 'limitImmigration' }]
const otherCounts: GuideItem = { id: 'limitOtherCounts', when: is(sameCaseOtherOffenses, 'other_crimes') }
const byTime = pathIs('ma-100a-seal-time')
const juvenile = pathIs('ma-100b-seal-juvenile')

/** What both petitions for expungement by a judge ask of the person. */
const expungeDo: readonly GuideItem[] = [
  { id: 'maLawSame' },
  { id: 'maSubstance', when: unsure(substance) },
  { id: 'maGetProof', when: any(is(proofOfAmount, 'no'), unsure(proofOfAmount)) },
  { id: 'maAddProof', when: is(proofOfAmount, 'yes') },
]
const expungeFile: readonly GuideItem[] = [
  { id: 'maServicePart' },
  { id: 'sign' },
  { id: 'copies' },
  { id: 'maKeepCopies' },
  { id: 'maServe' },
  { id: 'maFile' },
]

/** Section 1.1 of the dossier. */
export const expungeGuide: GuideDraft = {
  id: 'ma-expunge-guide',
  kind: 'guide',
  sections: {
    do: [
      ...expungeDo,
      { id: 'maProofHome', when: all(not(twoOunces), is(whereFound, 'primary_residence', 'both')) },
      { id: 'fillIn' },
      { id: 'maLawyerLines', when: mayNotState },
      ...expungeFile,
      { id: 'maForm21' },
      { id: 'maDraftOrder' },
      { id: 'maNoFee' },
    ],
    next: [{ id: 'maThirtyDays' }, { id: 'maMayHear' }, { id: 'maAfterOrder' }, { id: 'maIfDenied' }],
    say: [{ id: 'maExpungedSay' }],
    limits: [...limits, otherCounts, { id: 'maLimitFbi' }, { id: 'maTellCompanies' }],
    check: [{ id: 'maCheckCori' }],
  },
}

/** Section 1.2 of the dossier. */
export const noCrimeGuide: GuideDraft = {
  id: 'ma-100k-guide',
  kind: 'guide',
  sections: {
    do: [...expungeDo, { id: 'fillIn' }, { id: 'maReasons' }, ...expungeFile, { id: 'maForm100k' }, { id: 'maNoFee' }],
    next: [{ id: 'maTwoSteps' }, { id: 'maMayHear' }, { id: 'maAfterOrder' }, { id: 'maIfDenied' }],
    say: [{ id: 'maExpungedSay' }],
    limits: [...limits, otherCounts, { id: 'maLimitFbi' }, { id: 'maTellCompanies' }],
    check: [{ id: 'maCheckCori' }],
  },
}

/** Sections 1.3 to 1.5 of the dossier: one form, one office. */
export const mailGuide: GuideDraft = {
  id: 'ma-mail-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'maCoriFirst', when: any(byTime, juvenile) },
      {
        id: 'maSwearUnsure',
        when: all(
          any(byTime, juvenile),
          any(unsure(laterConviction), unsure(outOfStateRecord), all(byTime, unsure(unsealableConviction))),
        ),
      },
      { id: 'maIdentity' },
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'maOneCopy' },
      { id: 'maMail' },
      { id: 'maFormSeal' },
      { id: 'maMailFree' },
    ],
    next: [{ id: 'maMailAnswer' }, { id: 'maProbationTime', when: byTime }, { id: 'maMailDenied' }],
    say: [{ id: 'maSealedSay' }],
    limits: [{ id: 'maSealedSeen' }, { id: 'maSealedAgain', when: not(juvenile) }, ...limits, { id: 'limitBrokers' }],
    check: [{ id: 'maSealLine' }, { id: 'maCoriAgain' }],
  },
}

const reasonsByHand: readonly GuideItem[] = [
  { id: 'maNineQuestions', when: dropped },
  { id: 'maPcf', when: dropped },
]

/** Section 1.6 of the dossier: the court for dropped cases, a letter for older acquittals. */
export const nonConvictionGuide: GuideDraft = {
  id: 'ma-100c-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'maByMailLater', when: dropped },
      { id: 'maCallProbation', when: acquitted },
      ...reasonsByHand,
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'maOneCopy' },
      { id: 'maFile', when: dropped },
      { id: 'maBmcHome', when: all(dropped, is(courtDepartment, 'Boston Municipal Court')) },
      { id: 'maForm57', when: dropped },
      { id: 'maMailLetter', when: acquitted },
      { id: 'maNoFee' },
    ],
    next: [
      { id: 'maSealHearing', when: dropped },
      { id: 'maSealJudge', when: dropped },
      { id: 'maLetterAnswer', when: acquitted },
    ],
    say: [{ id: 'maSealedSay' }],
    limits: [{ id: 'maSealedSeen' }, ...limits, { id: 'limitBrokers' }],
    check: [{ id: 'maAskClerk' }, { id: 'maCoriAgain' }],
  },
}

/** Section 1.7 of the dossier. */
export const drugLawGuide: GuideDraft = {
  id: 'ma-94c-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'maTwoPapers', when: dropped },
      { id: 'maByMailLater', when: dropped },
      { id: 'maMotionReasons' },
      ...reasonsByHand,
      { id: 'fillIn' },
      { id: 'maServicePart' },
      { id: 'sign' },
      { id: 'copies' },
      { id: 'maServe' },
      { id: 'maFile' },
      { id: 'maNoFee' },
    ],
    next: [{ id: 'maSealJudge' }, { id: 'maSealHearing', when: dropped }],
    say: [{ id: 'maSealedSay' }],
    limits: [{ id: 'maPoliceFiles' }, ...limits, { id: 'limitBrokers' }],
    check: [{ id: 'maAskClerk' }, { id: 'maCoriAgain' }],
  },
}

/** Section 1.8 of the dossier. */
export const beforeTwentyOneGuide: GuideDraft = {
  id: 'ma-before-21-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'maOwnForm' },
      { id: 'maCoriFirst' },
      { id: 'maBoxUnsure', when: unsure(caseType) },
      { id: 'maIdentity' },
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'maKeepCopies' },
      { id: 'maOneCopy' },
      { id: 'maMail' },
      { id: 'maNoFee' },
    ],
    next: [{ id: 'maSixtyDays' }, { id: 'maThenCourt' }, { id: 'maAfterOrder' }],
    say: [{ id: 'maExpungedSay' }],
    limits: [...limits, { id: 'maLimitFbi' }, { id: 'maTellCompanies' }],
    check: [{ id: 'maSealLine' }, { id: 'maCheckCori' }],
  },
}
