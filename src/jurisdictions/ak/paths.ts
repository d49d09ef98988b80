import type { ReliefPath } from '../jurisdiction'
import * as law from './citations'

/** What a person in Alaska can file or send, in the order of the dossier. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'ak-rule40-courtview',
    cite: [law.RULE_40, law.ORDER_2001, law.GROUND_6],
    kind: 'filed',
    relief: ['remove_from_courtview'],
    papers: [],
  },
  {
    id: 'ak-sis-set-aside',
    cite: [law.SET_ASIDE, law.MEKIANA, law.WICKHAM],
    kind: 'filed',
    relief: ['set_aside'],
    papers: [],
  },
  {
    id: 'ak-tf810-sis',
    cite: [law.RULE_40_SIS, law.GROUND_4],
    kind: 'filed',
    relief: ['remove_from_courtview'],
    papers: [],
  },
  {
    id: 'ak-tf810-dismissed',
    cite: [law.NOT_PUBLISHED, law.GROUND_1],
    kind: 'filed',
    relief: ['remove_from_courtview'],
    papers: [],
  },
  {
    id: 'ak-dps-correct',
    cite: [law.CORRECTION, law.CORRECTION_RULE],
    kind: 'filed',
    relief: ['correct_record'],
    papers: [],
  },
  { id: 'ak-dps-seal-mistaken', cite: [law.MISTAKEN], kind: 'filed', relief: ['seal_dps_entry'], papers: [] },
  { id: 'ak-juvenile-seal', cite: [law.JUVENILE], kind: 'filed', relief: ['seal_juvenile'], papers: [] },
  { id: 'ak-pardon', cite: [law.CLEMENCY, law.CLEMENCY_NOTICE, law.JOURNEY], kind: 'referral', relief: ['none'], papers: [] },
]
