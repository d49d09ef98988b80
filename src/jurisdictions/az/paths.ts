import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'
import { DISMISS, EXPUNGE, NONE, SEAL, SET_ASIDE } from './decision/terms'

/** Relief paths, section 1 of the dossier. Only expungement has papers: what the others ask was not read. */
export const paths: readonly ReliefPath[] = [
  {
    id: EXPUNGE,
    cite: [cite('A.R.S. § 36-2862'), cite('Ariz. R. Crim. P. 36')],
    kind: 'filed',
    relief: ['expunge', NONE],
    papers: ['az-crem2f', 'az-crem3f', 'az-crem4f', 'az-expunge-guide'],
  },
  {
    id: SEAL,
    cite: [cite('A.R.S. § 13-911'), cite('Ariz. R. Crim. P. 36.1')],
    kind: 'referral',
    relief: ['seal'],
    papers: [],
  },
  { id: SET_ASIDE, cite: [cite('A.R.S. § 13-905')], kind: 'referral', relief: ['set_aside'], papers: [] },
  { id: DISMISS, cite: [cite('A.R.S. § 36-2862(G)')], kind: 'referral', relief: ['dismiss'], papers: [] },
]
