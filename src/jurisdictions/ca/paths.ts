import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'

/** Relief paths, section 1 of the dossier. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'ca-prop64-application',
    cite: [cite('Health & Saf. Code 11361.8(e)-(j)')],
    kind: 'filed',
    relief: [
      'dismiss_and_seal',
      'redesignate_misdemeanor',
      'redesignate_infraction',
      'dismiss_and_seal_or_redesignate',
      'redesignate_infraction_or_misdemeanor',
      'none',
    ],
    papers: ['ca-cr-400', 'ca-prop64-facts', 'ca-cr-403', 'ca-cr-401', 'ca-prop64-guide'],
  },
  {
    id: 'ca-prop64-petition',
    cite: [cite('Health & Saf. Code 11361.8(a)-(d)')],
    kind: 'filed',
    relief: ['resentence_or_dismiss'],
    papers: ['ca-cr-400', 'ca-prop64-facts', 'ca-cr-403', 'ca-cr-401', 'ca-prop64-guide'],
  },
  {
    id: 'ca-automatic-11361-9',
    cite: [cite('Health & Saf. Code 11361.9')],
    kind: 'automatic',
    relief: ['none'],
    papers: [],
  },
  {
    id: 'ca-11361-5-destruction',
    cite: [cite('Health & Saf. Code 11361.5(a), (c)'), cite('Health & Saf. Code 11361.7')],
    kind: 'filed',
    relief: ['destroy_records'],
    papers: ['ca-destruction-court', 'ca-destruction-agency', 'ca-destruction-doj', 'ca-destruction-guide'],
  },
  {
    id: 'ca-11361-5-pre1976',
    cite: [cite('Health & Saf. Code 11361.5(b)')],
    kind: 'filed',
    relief: ['destroy_records'],
    papers: ['ca-pre1976-letter', 'ca-pre1976-guide'],
  },
  {
    id: 'ca-pc1203-4',
    cite: [cite('Pen. Code 1203.4')],
    kind: 'filed',
    relief: ['dismissal'],
    papers: ['ca-cr-180', 'ca-cr-181', 'ca-dismissal-service', 'ca-dismissal-guide'],
  },
  {
    id: 'ca-pc1203-4a',
    cite: [cite('Pen. Code 1203.4a')],
    kind: 'filed',
    relief: ['dismissal'],
    papers: ['ca-cr-180', 'ca-cr-181', 'ca-dismissal-service', 'ca-dismissal-guide'],
  },
  {
    id: 'ca-pc1203-41',
    cite: [cite('Pen. Code 1203.41')],
    kind: 'filed',
    relief: ['dismissal'],
    papers: ['ca-cr-180', 'ca-cr-181', 'ca-dismissal-service', 'ca-dismissal-guide'],
  },
  {
    id: 'ca-pc1203-43',
    cite: [cite('Pen. Code 1203.43(b)')],
    kind: 'filed',
    relief: ['dismissal'],
    papers: ['ca-cr-180', 'ca-cr-181', 'ca-dismissal-service', 'ca-dismissal-guide'],
  },
  {
    id: 'ca-general-dismissal',
    cite: [cite('Pen. Code 1203.4, 1203.4a, 1203.41')],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
  {
    id: 'ca-pc851-91',
    cite: [cite('Pen. Code 851.91')],
    kind: 'filed',
    relief: ['seal_arrest'],
    papers: ['ca-cr-409', 'ca-arrest-service-prosecutor', 'ca-arrest-service-agency', 'ca-arrest-guide'],
  },
  {
    id: 'ca-prop64-juvenile',
    cite: [cite('Health & Saf. Code 11361.8(m)')],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
]
