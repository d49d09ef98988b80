import {
  all,
  any,
  atMost,
  before,
  type Condition,
  cite,
  is,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../rules/condition'
import { amountGrams, convictionDate, pendingCharges } from '../facts'
import type { Notice } from '../jurisdiction'
import { offenseBefore } from './decision/clock'
import { ADULT_USE_LAWFUL, LEVELS_SHOW_TWO_OUNCES, TWO_OUNCES } from './decision/eras'
import { cityCase } from './decision/municipal'
import { county, courtLevel, disposition, offense, pardonStatus, stillOnRecord } from './facts'

/** Only where the person said so: “I don’t know” does not make it concern them. */
const said = (part: Condition): Condition => not(maybe(not(part)))

const convicted: Condition = is(disposition, 'convicted')
const stateConviction: Condition = all(is(courtLevel, 'state'), convicted)

/** A state conviction for having two ounces or less. */
const smallPossession: Condition = all(
  stateConviction,
  any(
    is(offense, 'co-possess-petty'),
    all(is(offense, 'co-possess-misdemeanor', 'co-possess-felony'), atMost(amountGrams, TWO_OUNCES)),
  ),
)

/** Section 2 of the dossier, and its warnings. */
export const notices: readonly Notice[] = [
  {
    id: 'denver-program',
    when: all(
      said(convicted),
      is(county, 'Denver'),
      said(
        is(
          offense,
          'co-possess-petty',
          'co-concentrate',
          'co-paraphernalia',
          'co-municipal-marijuana',
          'co-other-plea',
        ),
      ),
    ),
    kind: 'hint',
    cite: [cite('Denver, "Turn Over a New Leaf"')],
  },
  {
    id: 'boulder-program',
    when: all(said(convicted), is(county, 'Boulder'), said(any(smallPossession, is(offense, 'co-paraphernalia')))),
    kind: 'hint',
    cite: [cite('Boulder County, "Moving On From Marijuana"', 'https://bouldercounty.gov/district-attorney')],
  },
  {
    id: 'pardon-check',
    when: all(said(smallPossession), unsure(pardonStatus)),
    kind: 'hint',
    cite: [
      cite('Executive Orders C 2020 004, C 2021 019'),
      cite(
        'CBI, Marijuana Pardons',
        'https://cbi.colorado.gov/sections/biometric-identification-and-records-unit/marijuana-pardons',
      ),
    ],
  },
  {
    id: 'pardon-not-sealed',
    when: said(all(stateConviction, is(pardonStatus, 'confirmed'))),
    kind: 'done',
    cite: [cite('Executive Orders C 2020 004, C 2021 019'), cite('C.R.S. 24-72-710')],
  },
  {
    id: 'checked-where',
    when: said(all(convicted, is(stillOnRecord, 'no'))),
    kind: 'warning',
    cite: [cite('C.R.S. 13-3-117'), cite('C.R.S. 24-72-710')],
  },
  {
    id: 'automatic-sealing',
    when: all(stateConviction, since(moment([convictionDate], { years: 7, leapDay: 'mar1' }))),
    kind: 'done',
    cite: [cite('C.R.S. 13-3-117')],
  },
  {
    id: 'automatic-objection',
    when: said(stateConviction),
    kind: 'hint',
    cite: [cite('C.R.S. 13-3-117'), cite('JDF 2363')],
  },
  {
    id: 'weight-report',
    when: said(
      all(
        stateConviction,
        is(offense, 'co-possess-misdemeanor', 'co-possess-felony'),
        offenseBefore(LEVELS_SHOW_TWO_OUNCES),
        unsure(amountGrams),
      ),
    ),
    kind: 'hint',
    cite: [cite('C.R.S. 24-72-711(1)')],
  },
  {
    id: 'own-harvest',
    when: all(
      said(all(stateConviction, is(offense, 'co-possess-misdemeanor', 'co-possess-felony'))),
      offenseBefore(ADULT_USE_LAWFUL),
    ),
    kind: 'hint',
    cite: [cite('Colo. Const. art. XVIII, sec. 16(3)(b)')],
  },
  {
    id: 'no-may-cost-a-year',
    when: said(
      all(
        stateConviction,
        is(
          offense,
          'co-possess-misdemeanor',
          'co-possess-felony',
          'co-concentrate',
          'co-transfer-no-pay',
          'co-cultivate',
          'co-paraphernalia',
        ),
      ),
    ),
    kind: 'warning',
    cite: [cite('JDF 611 (one year between requests)')],
  },
  {
    id: 'open-charge',
    when: said(all(convicted, is(pendingCharges, 'yes'))),
    kind: 'warning',
    cite: [cite('C.R.S. 24-72-706(1)(f)')],
  },
  {
    id: 'city-lawful-now',
    when: said(all(convicted, cityCase)),
    kind: 'hint',
    cite: [cite('Colo. Const. art. XVIII, sec. 16(3)')],
  },
  {
    id: 'vacating',
    when: said(all(stateConviction, before(convictionDate, ADULT_USE_LAWFUL))),
    kind: 'hint',
    cite: [cite('People v. Russell, 2017 CO 3'), cite('C.R.S. 16-5-402')],
  },
  { id: 'trafficking', when: said(convicted), kind: 'hint', cite: [cite('C.R.S. 24-72-707')] },
]
