import type { GuideDraft, GuideItem } from '../../../documents/template'
import { pathIs, reliefIs } from '../../../documents/verdict'
import { all, any, is, unsure } from '../../../rules/condition'
import { deferredEntryOutcome, mandatorySupervision, sentenceType } from '../facts'
import { finished, noProbation, prisonOrJail, probation, program } from './dismissal/paper'
import { programProof } from './facts'

const dismissed = reliefIs('dismiss_and_seal', 'dismiss_and_seal_or_redesignate')
const reduced = reliefIs(
  'redesignate_misdemeanor',
  'redesignate_infraction',
  'dismiss_and_seal_or_redesignate',
  'redesignate_infraction_or_misdemeanor',
  'resentence_or_dismiss',
)
const limits: readonly GuideItem[] = [
  { id: 'limitFederal' },
  { id: 'limitImmigration' },
  { id: 'limitOtherCounts' },
  { id: 'limitBrokers' },
]

/** The packet of Proposition 64, section 1.1 and 1.2 of the dossier. */
export const prop64Guide: GuideDraft = {
  id: 'ca-prop64-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'caMaybeDone' },
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'copies' },
      { id: 'caServe' },
      { id: 'serverSigns' },
      { id: 'caFile' },
      { id: 'caNoFee' },
    ],
    next: [
      { id: 'caProp64Judge' },
      { id: 'caProp64Hearing', when: pathIs('ca-prop64-application') },
      { id: 'caDefender', when: pathIs('ca-prop64-petition') },
      { id: 'caCertified' },
    ],
    say: [
      { id: 'caSealedSay', when: dismissed },
      { id: 'caReducedSay', when: reduced },
    ],
    limits: [...limits, { id: 'caLimitGuns' }],
    check: [{ id: 'caAskClerk' }, { id: 'caAskDoj' }, { id: 'caWrongEntry' }],
  },
}

/** The letters of section 1.4 of the dossier. */
export const destructionGuide: GuideDraft = {
  id: 'ca-destruction-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'caLetterCopies' },
      { id: 'caSendLetters' },
      { id: 'caDojForm' },
      { id: 'caLettersFree' },
    ],
    next: [{ id: 'caLettersNext' }],
    say: [{ id: 'caDestroyedSay' }],
    limits: [...limits],
    check: [{ id: 'caAskClerk' }, { id: 'caAskDoj' }, { id: 'caWrongEntry' }],
  },
}

/** The packet of CR-180, sections 1.6 to 1.8 of the dossier. */
export const dismissalGuide: GuideDraft = {
  id: 'ca-dismissal-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      { id: 'caReduceColumns' },
      { id: 'caProgramFirst', when: all(program, unsure(deferredEntryOutcome)) },
      { id: 'caProgramAttach', when: all(finished, is(programProof, 'history')) },
      { id: 'caProgramOwnWord', when: all(finished, is(programProof, 'own_word')) },
      {
        id: 'caReasons',
        when: any(prisonOrJail, is(sentenceType, 'state_prison'), unsure(mandatorySupervision)),
      },
      { id: 'sign' },
      { id: 'copies' },
      { id: 'caServe' },
      { id: 'caServeEarly' },
      { id: 'serverSigns' },
      { id: 'caServiceForm' },
      { id: 'caServiceNotice', when: probation },
      { id: 'caFile' },
      { id: 'caUsuallyFree' },
    ],
    next: [{ id: 'caDismissalJudge' }, { id: 'caCertified' }],
    // What CR-181 prints holds for the sections that its items 6, 7 and 11 name.
    say: [
      { id: 'caClosedSay', when: any(probation, noProbation, prisonOrJail) },
      { id: 'caDismissedSay', when: any(probation, prisonOrJail) },
      { id: 'caAskSay', when: any(noProbation, program) },
      { id: 'caProgramSay', when: program },
    ],
    limits: [...limits, { id: 'caLimitDismissal', when: any(probation, noProbation, prisonOrJail) }],
    check: [{ id: 'caAskClerk' }, { id: 'caAskDoj' }, { id: 'caWrongEntry' }],
  },
}

/** The cover letter of section 1.5 of the dossier. */
export const pre1976Guide: GuideDraft = {
  id: 'ca-pre1976-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      { id: 'sign' },
      { id: 'caLetterCopy' },
      { id: 'caPre1976Send' },
      { id: 'caPre1976Form' },
      { id: 'caPre1976Fee' },
    ],
    next: [{ id: 'caPre1976Next' }],
    say: [{ id: 'caPre1976Say' }],
    limits: [...limits],
    check: [{ id: 'caAskClerk' }, { id: 'caAskDoj' }, { id: 'caWrongEntry' }],
  },
}

/** The packet of CR-409, section 1.9 of the dossier. */
export const arrestGuide: GuideDraft = {
  id: 'ca-arrest-guide',
  kind: 'guide',
  sections: {
    do: [
      { id: 'fillIn' },
      { id: 'caArrestReasons' },
      { id: 'sign' },
      { id: 'caArrestCopies' },
      { id: 'caServe' },
      { id: 'caServeAgency' },
      { id: 'caServeEarly' },
      { id: 'serverSigns' },
      { id: 'caArrestOrder' },
      { id: 'caArrestFile' },
      { id: 'caArrestFee' },
    ],
    next: [{ id: 'caDismissalJudge' }, { id: 'caCertified' }],
    say: [{ id: 'caArrestSay' }],
    limits: [...limits],
    check: [{ id: 'caAskClerk' }, { id: 'caAskDoj' }, { id: 'caWrongEntry' }],
  },
}
