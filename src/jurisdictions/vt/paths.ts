import type { ReliefPath } from '../jurisdiction'
import * as law from './citations'

/**
 * The ways in Vermont law to clear a record, in the order of the dossier. Two of them the courts owe without being asked;
 * where they did not act, the person files a request.
 */
export const paths: readonly ReliefPath[] = [
  {
    id: 'vt-act167-auto-expunge',
    cite: [law.ACT_167, law.STATE_V_EC],
    kind: 'filed',
    relief: ['expunge'],
    papers: ['vt-act167-request', 'vt-surcharge-waiver', 'vt-mailing', 'vt-request-guide'],
  },
  {
    id: 'vt-expunge-no-longer-crime',
    cite: [law.NO_LONGER_A_CRIME, law.EXPUNGE_CONDITIONS, law.EXPUNGE_EFFECT],
    kind: 'filed',
    relief: ['expunge'],
    papers: ['vt-200-00129', 'vt-200-00132A', 'vt-200-00132A-order', 'vt-petition-guide'],
  },
  {
    id: 'vt-seal-misdemeanor',
    cite: [law.SEALING, law.SEAL_MISDEMEANOR, law.QUALIFYING_MISDEMEANOR, law.SEAL_EFFECT],
    kind: 'filed',
    relief: ['seal'],
    papers: ['vt-200-00130', 'vt-200-00132', 'vt-200-00132-order', 'vt-petition-guide'],
  },
  {
    id: 'vt-seal-felony',
    cite: [law.SEALING, law.SEAL_FELONY, law.QUALIFYING_FELONY, law.SEAL_EFFECT],
    kind: 'filed',
    relief: ['seal'],
    papers: ['vt-200-00130', 'vt-200-00132', 'vt-200-00132-order', 'vt-petition-guide'],
  },
  {
    id: 'vt-seal-18-21',
    cite: [law.AGE_18_TO_21, law.SEAL_EFFECT],
    kind: 'filed',
    relief: ['seal'],
    papers: ['vt-200-00130', 'vt-200-00132', 'vt-200-00132-order', 'vt-petition-guide'],
  },
  {
    id: 'vt-seal-under25',
    cite: [law.UNDER_25, law.UNDER_25_MONEY],
    kind: 'filed',
    relief: ['seal'],
    papers: ['vt-seal-conviction', 'vt-mailing', 'vt-under25-guide'],
  },
  {
    id: 'vt-seal-nonconviction',
    cite: [law.NONCONVICTION_BY_ITSELF, law.NONCONVICTION_PETITION],
    kind: 'filed',
    relief: ['seal'],
    papers: ['vt-200-00130', 'vt-200-00132', 'vt-200-00132-order', 'vt-petition-guide'],
  },
  {
    id: 'vt-deferred-sentence',
    cite: [law.DEFERRED_SENTENCE, law.DIVERSION],
    kind: 'filed',
    relief: ['expunge'],
    papers: ['vt-deferred-request', 'vt-diversion-request', 'vt-mailing', 'vt-request-guide'],
  },
  { id: 'vt-pardon', cite: [law.QUALIFYING_FELONY], kind: 'referral', relief: [], papers: [] },
  { id: 'vt-seal-dui', cite: [law.SEAL_DUI], kind: 'referral', relief: [], papers: [] },
]
