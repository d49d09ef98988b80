import type { ReliefPath } from '../jurisdiction'
import * as law from './citations'

/** What a person in Alaska can file or send, in the order of the dossier. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'ak-rule40-courtview',
    cite: [law.RULE_40, law.ORDER_2001, law.GROUND_6],
    kind: 'filed',
    relief: ['remove_from_courtview'],
    papers: ['ak-tf-810', 'ak-tf810-guide'],
  },
  {
    id: 'ak-sis-set-aside',
    cite: [law.SET_ASIDE, law.MEKIANA, law.WICKHAM],
    kind: 'filed',
    relief: ['set_aside'],
    papers: ['ak-sis-motion', 'ak-sis-compliance', 'ak-sis-order', 'ak-service', 'ak-set-aside-guide'],
  },
  {
    id: 'ak-tf810-sis',
    cite: [law.RULE_40_SIS, law.GROUND_4],
    kind: 'filed',
    relief: ['remove_from_courtview'],
    papers: ['ak-tf-810', 'ak-tf810-guide'],
  },
  {
    id: 'ak-tf810-dismissed',
    cite: [law.NOT_PUBLISHED, law.GROUND_1],
    kind: 'filed',
    relief: ['remove_from_courtview'],
    papers: ['ak-tf-810', 'ak-tf810-guide'],
  },
  {
    id: 'ak-dps-correct',
    cite: [law.CORRECTION, law.CORRECTION_RULE],
    kind: 'filed',
    relief: ['correct_record'],
    papers: ['ak-cri-103', 'ak-police-guide'],
  },
  {
    id: 'ak-dps-seal-mistaken',
    cite: [law.MISTAKEN],
    kind: 'filed',
    relief: ['seal_dps_entry'],
    papers: ['ak-seal-req', 'ak-police-guide'],
  },
  {
    id: 'ak-juvenile-seal',
    cite: [law.JUVENILE],
    kind: 'filed',
    relief: ['seal_juvenile'],
    papers: ['ak-juvenile-petition', 'ak-juvenile-guide'],
  },
  {
    id: 'ak-pardon',
    cite: [law.CLEMENCY, law.CLEMENCY_NOTICE, law.JOURNEY],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
]
