import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'

const general = cite('ORS 137.225(1)(a)')

// Of a paper with several captions, the one that fits the case is taken.
const marijuanaMotion = ['or-mj-motion', 'or-mj-motion-city']
const marijuanaOrder = ['or-mj-order', 'or-mj-order-city']
const setAside = [
  'or-state-police',
  ...['or-set-aside-motion', 'or-set-aside-motion-city', 'or-set-aside-motion-arrest'],
  ...['or-set-aside-order', 'or-set-aside-order-city', 'or-set-aside-order-arrest'],
]
const ofConviction = [...setAside, 'or-set-aside-guide']

/** One record check, with one fee, for the cases of several counties: ORS 137.225(2)(d). */
const STATE_POLICE = 'or-state-police'

/** Relief paths, section 1 of the dossier. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'or-mj-set-aside',
    cite: [cite('ORS 475C.397')],
    kind: 'filed',
    relief: ['set aside and seal'],
    papers: [...marijuanaMotion, ...marijuanaOrder, 'or-mj-guide'],
  },
  {
    id: 'or-mj-reduction',
    cite: [cite('ORS 137.222')],
    kind: 'filed',
    relief: ['redesignate'],
    papers: [...marijuanaMotion, 'or-reduction-guide'],
  },
  {
    id: 'or-mj-under21',
    cite: [cite('ORS 137.226(1)'), general],
    kind: 'filed',
    relief: ['set aside and seal'],
    papers: ofConviction,
    oneFor: STATE_POLICE,
  },
  {
    id: 'or-set-aside-reclassified',
    cite: [cite('ORS 137.226(2)'), general],
    kind: 'filed',
    relief: ['set aside and seal'],
    papers: ofConviction,
    oneFor: STATE_POLICE,
  },
  {
    id: 'or-set-aside-general',
    cite: [general],
    kind: 'filed',
    relief: ['set aside and seal'],
    papers: ofConviction,
    oneFor: STATE_POLICE,
  },
  {
    id: 'or-set-aside-nonconviction',
    cite: [cite('ORS 137.225(1)(c), (1)(d)')],
    kind: 'filed',
    relief: ['set aside and seal'],
    papers: [...setAside, 'or-nonconviction-guide'],
  },
  {
    id: 'or-pardon-2022',
    cite: [cite("Governor's pardon order of 21 November 2022")],
    kind: 'automatic',
    relief: ['pardon and seal'],
    papers: [],
  },
  {
    id: 'or-juvenile-expunction',
    cite: [cite('ORS 419A.265'), cite('ORS 419A.262')],
    kind: 'referral',
    relief: ['expunge'],
    papers: [],
  },
]
