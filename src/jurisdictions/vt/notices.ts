import { all, always, any, atLeast, atMost, before, cite, is, maybe, not, unsure } from '../../rules/condition'
import type { Helper, Notice } from '../jurisdiction'
import * as law from './citations'
import { beforeAct167Ends, lawfulPlants, notSurelyCitizen, smallMisdemeanor } from './decision/conditions'
import {
  ageAtOffense,
  amountGrams,
  county,
  courtLevel,
  disposition,
  immaturePlants,
  maturePlants,
  offense,
  offenseDate,
  owesRestitution,
  owesSurcharges,
  prosecutorAgrees,
  sameCaseOtherOffenses,
  substance,
} from './facts'

const clearedByAct167 = all(smallMisdemeanor, beforeAct167Ends, maybe(is(courtLevel, 'state')))
// The two offices of 2018 took possession cases only.
const possession = is(offense, 'vt-poss-misd', 'vt-hash-misd')
const POSSESSED = ['vt-poss-misd', 'vt-hash-misd', 'vt-poss-misd-2021', 'vt-poss-felony', 'vt-poss-pre1989'] as const
const GROWN = ['vt-cultivate-misd', 'vt-cultivate-felony'] as const
// What is owed blocks petitions on convictions alone.
const convicted = is(disposition, 'convicted')

/** Section 2 of the dossier, and its warnings and doubts that the person should hear of. */
export const notices: readonly Notice[] = [
  { id: 'act-167', kind: 'done', when: clearedByAct167, cite: [law.ACT_167, law.STATE_V_EC] },
  {
    id: 'chittenden',
    kind: 'done',
    when: all(clearedByAct167, possession, before(offenseDate, '2018-06-12'), is(county, 'Chittenden')),
    cite: [cite("Chittenden County State's Attorney, Expungement Day, 12 June 2018")],
  },
  {
    id: 'windsor',
    kind: 'done',
    when: all(clearedByAct167, possession, before(offenseDate, '2018-06-09'), is(county, 'Windsor')),
    cite: [cite("Windsor County State's Attorney, South Royalton, 9 June 2018")],
  },
  {
    id: 'pardons-of-2017',
    kind: 'done',
    when: all(is(offense, 'vt-poss-misd'), before(offenseDate, '2013-07-01')),
    cite: [cite('Pardons of Governor Shumlin, 3 January 2017')],
  },
  { id: 'copies-first', kind: 'warning', when: notSurelyCitizen, cite: [law.EXPUNGE_EFFECT] },
  {
    id: 'other-charges',
    kind: 'warning',
    when: is(sameCaseOtherOffenses, 'yes'),
    cite: [cite('Form 200-00130A (07/2025)')],
  },
  {
    id: 'amount-papers',
    kind: 'hint',
    when: all(is(offense, 'vt-poss-felony', 'vt-poss-misd-2021', 'vt-poss-pre1989'), unsure(amountGrams)),
    cite: [law.NO_LONGER_A_CRIME],
  },
  {
    id: 'plant-papers',
    kind: 'hint',
    when: all(is(offense, ...GROWN), maybe(not(lawfulPlants)), any(unsure(maturePlants), unsure(immaturePlants))),
    cite: [law.NO_LONGER_A_CRIME, law.HOME_GROWING],
  },
  {
    id: 'age-papers',
    kind: 'hint',
    when: all(is(offense, ...POSSESSED, ...GROWN), convicted, unsure(ageAtOffense)),
    cite: [law.NO_LONGER_A_CRIME],
  },
  {
    id: 'home-harvest',
    kind: 'hint',
    when: all(
      is(offense, ...POSSESSED),
      not(atMost(amountGrams, 28.35)),
      not(is(substance, 'other')),
      maybe(atLeast(ageAtOffense, 21)),
    ),
    cite: [law.HOME_GROWING],
  },
  {
    id: 'surcharge-waiver',
    kind: 'hint',
    when: all(convicted, is(owesSurcharges, 'yes')),
    cite: [law.SURCHARGE_WAIVER],
  },
  {
    id: 'debt-of-another-case',
    kind: 'hint',
    when: all(convicted, any(is(owesRestitution, 'yes'), is(owesSurcharges, 'yes'))),
    cite: [law.EXPUNGE_CONDITIONS],
  },
  { id: 'prosecutor-agrees', kind: 'hint', when: is(prosecutorAgrees, 'yes'), cite: [law.STIPULATION] },
  {
    id: 'young-check-first',
    kind: 'hint',
    when: all(atLeast(ageAtOffense, 18), atMost(ageAtOffense, 21)),
    cite: [law.AGE_18_TO_21],
  },
  { id: 'family-court', kind: 'hint', when: not(atLeast(ageAtOffense, 18)), cite: [cite('33 V.S.A. § 5119(a)')] },
  {
    id: 'clinics',
    kind: 'hint',
    when: maybe(is(courtLevel, 'state')),
    cite: [cite("Vermont Attorney General's Office, expungement clinics")],
  },
  { id: 'limits', kind: 'warning', when: always, cite: [law.EXPUNGE_EFFECT, law.SEAL_EFFECT] },
]

/** Free help named in the dossier, section 3. */
export const helpers: readonly Helper[] = [
  { name: 'Vermont Legal Aid', phones: ['1-800-889-2047'], url: 'https://vtlawhelp.org/expungement' },
  { name: "Vermont Attorney General's Office", phones: ['802-828-3171'], email: 'AGO.Info@vermont.gov' },
  { name: 'Vermont Judiciary self-help', email: 'selfhelp@vtcourts.gov' },
]
