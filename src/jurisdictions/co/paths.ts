import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'

const CONVICTION_PACKET = [
  'co-jdf-612',
  'co-jdf-613',
  'co-jdf-614',
  'co-jdf-615',
  'co-fee-waiver',
  'co-fee-waiver-order',
  'co-706-guide',
]

/** The ways in law of the dossier's section 1, and where its section 3 sends people. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'co-711-no-longer-prohibited',
    cite: [cite('C.R.S. 24-72-711')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['co-jdf-2371', 'co-jdf-2374', 'co-711-guide'],
  },
  {
    id: 'co-706-shall-seal',
    cite: [cite('C.R.S. 24-72-706(1)(b)(I), (1)(f)(I)')],
    kind: 'filed',
    relief: ['seal'],
    papers: CONVICTION_PACKET,
  },
  {
    id: 'co-710-pardoned',
    cite: [cite('C.R.S. 24-72-710'), cite('Executive Orders C 2020 004, C 2021 019')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['co-jdf-680', 'co-jdf-681', 'co-710-guide'],
  },
  {
    id: 'co-706-conviction',
    cite: [cite('C.R.S. 24-72-706')],
    kind: 'filed',
    relief: ['seal'],
    papers: CONVICTION_PACKET,
  },
  {
    id: 'co-709-multiple',
    cite: [cite('C.R.S. 24-72-709')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['co-jdf-641', 'co-jdf-642', 'co-fee-waiver', 'co-fee-waiver-order', 'co-709-guide'],
  },
  {
    id: 'co-708-municipal',
    cite: [cite('C.R.S. 24-72-708')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['co-jdf-683', 'co-jdf-684', 'co-jdf-685', 'co-jdf-686', 'co-708-guide'],
  },
  {
    id: 'co-18-13-122-underage',
    cite: [cite('C.R.S. 18-13-122(13)(a)'), cite('C.R.S. 24-72-706(1)(b)(I.5)')],
    kind: 'filed',
    relief: ['seal', 'already_sealed'],
    papers: ['co-ticket-letter', 'co-jdf-612', 'co-jdf-613', 'co-jdf-614', 'co-jdf-615', 'co-ticket-guide'],
  },
  {
    id: 'co-705-nonconviction',
    cite: [cite('C.R.S. 24-72-705')],
    kind: 'filed',
    relief: ['seal', 'already_sealed'],
    papers: ['co-jdf-477', 'co-jdf-477-city', 'co-jdf-478', 'co-jdf-478-city', 'co-705-guide'],
  },
  {
    id: 'co-704-arrest',
    cite: [cite('C.R.S. 24-72-704')],
    kind: 'filed',
    relief: ['seal', 'already_sealed'],
    papers: ['co-jdf-417', 'co-jdf-418', 'co-704-guide'],
  },
  {
    id: 'co-13-3-117-automatic',
    cite: [cite('C.R.S. 13-3-117')],
    kind: 'automatic',
    relief: ['already_sealed'],
    papers: [],
  },
  {
    id: 'referral-federal',
    cite: [cite('C.R.S. title 24, article 72, part 7')],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
  {
    id: 'referral-other-state',
    cite: [cite('C.R.S. title 24, article 72, part 7')],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
  {
    id: 'referral-immigration',
    cite: [cite('C.R.S. 24-72-703(2)(a)(II)')],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
  { id: 'referral-juvenile', cite: [cite('C.R.S. 19-1-306')], kind: 'referral', relief: ['none'], papers: [] },
  { id: 'referral-other-drug', cite: [cite('C.R.S. 24-72-706')], kind: 'referral', relief: ['none'], papers: [] },
  {
    id: 'referral-find-record',
    cite: [cite('C.R.S. title 24, article 72, part 7')],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
  {
    id: 'referral-mixed-case',
    cite: [cite('JDF 682, general information (every conviction in the case)')],
    kind: 'referral',
    relief: ['none'],
    papers: [],
  },
  { id: 'none', cite: [cite('C.R.S. 24-72-706(2)(a)')], kind: 'referral', relief: ['none'], papers: [] },
]
