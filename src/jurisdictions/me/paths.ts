import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'

/** Relief paths, section 1 of the dossier. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'me-seal-class-e',
    cite: [cite('15 M.R.S. § 2261(6)(A)'), cite('15 M.R.S. §§ 2262-2264')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['me-cr-218', 'me-certificate', 'me-seal-guide'],
  },
  {
    id: 'me-seal-marijuana-class-d',
    cite: [cite('15 M.R.S. § 2261(6)(B)'), cite('15 M.R.S. §§ 2262-2264')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['me-cr-218', 'me-certificate', 'me-seal-guide'],
  },
  {
    id: 'me-nonconviction-confidential',
    cite: [cite('16 M.R.S. § 703(2)')],
    kind: 'automatic',
    relief: ['confidential'],
    papers: [],
  },
  { id: 'me-pardon', cite: [cite('16 M.R.S. § 703(2)')], kind: 'referral', relief: ['none'], papers: [] },
]
