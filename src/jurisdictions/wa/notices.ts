import { all, any, before, type Condition, cite, is, maybe, not, onOrAfter, reads, unsure } from '../../rules/condition'
import { citizenshipConcern, convictionDate, offenseDate, owesFines, owesRestitution, sentenceStatus } from '../facts'
import type { Notice } from '../jurisdiction'
import { inSeattle, seattleMotion, seattleOrder } from './decision/possession'
import {
  adult,
  blakeCase,
  convictedByBlake,
  deferredSentence,
  haggard,
  isCannabisMisdemeanor,
  vacating,
} from './decision/terms'
import { courtCity, courtKind, offense, paidFines, recordStillShows, sameCaseOtherOffenses } from './facts'

/** Only where the person said so: “I don’t know” does not make it concern them. */
const said = (part: Condition): Condition => not(maybe(not(part)))

const inMunicipal = is(courtKind, 'municipal')
const inSpokane = reads(courtCity, 'Spokane', 'spokane', 'SPOKANE', 'City of Spokane')
const inAuburn = reads(courtCity, 'Auburn', 'auburn', 'AUBURN', 'City of Auburn')

/** Counts that the state's refund program takes in. */
const inBlakeProgram = is(
  offense,
  'wa-mj-poss-4014',
  'wa-mj-poss-401e',
  'wa-mj-poss-401d-1971',
  'wa-mj-poss-ordinance',
  'wa-mj-poss-felony',
  'wa-mj-attempt-poss',
  'wa-mj-paraphernalia',
)

const refundBureau = cite('Blake Refund Bureau', 'https://www.courts.wa.gov/blakerefund')

/** Programs of section 2 of the dossier, and warnings of its other sections. */
export const notices: readonly Notice[] = [
  { id: 'seattle-2018', when: seattleMotion, kind: 'done', cite: [seattleOrder] },
  {
    id: 'seattle-still-shows',
    when: all(seattleMotion, is(recordStillShows, 'yes')),
    kind: 'hint',
    cite: [seattleOrder, vacating('(5)')],
  },
  {
    id: 'seattle-own-procedure',
    when: all(inMunicipal, inSeattle, isCannabisMisdemeanor),
    kind: 'hint',
    cite: [cite('Seattle Municipal Court, procedures for vacating a conviction')],
  },
  {
    id: 'spokane-2015',
    when: all(isCannabisMisdemeanor, inMunicipal, before(convictionDate, '2014-07-08'), inSpokane),
    kind: 'hint',
    cite: [cite('Spokane city code, Nov. 2015')],
  },
  {
    id: 'auburn-2027',
    when: all(is(courtKind, 'municipal', 'district'), inAuburn),
    kind: 'warning',
    cite: [cite('City of Auburn: municipal court opens Jan. 1, 2027')],
  },
  {
    id: 'governor-pardon',
    when: all(
      is(offense, 'wa-mj-poss-4014', 'wa-mj-poss-401e'),
      onOrAfter(convictionDate, '1998-01-01'),
      before(convictionDate, '2012-12-06'),
      adult,
    ),
    kind: 'hint',
    cite: [cite('Governor’s Marijuana Justice Initiative (2019)')],
  },
  { id: 'blake-by-itself', when: all(inBlakeProgram, convictedByBlake), kind: 'done', cite: [blakeCase, refundBureau] },
  {
    id: 'refund',
    when: all(inBlakeProgram, convictedByBlake, maybe(not(is(paidFines, 'no')))),
    kind: 'hint',
    cite: [blakeCase, refundBureau],
  },
  {
    id: 'public-defender',
    when: all(
      any(
        is(sentenceStatus, 'serving'),
        // Probation in a misdemeanor stops nothing.
        all(is(sentenceStatus, 'supervision'), is(offense, 'wa-mj-poss-felony', 'wa-mj-attempt-poss')),
      ),
      inBlakeProgram,
      convictedByBlake,
    ),
    kind: 'warning',
    cite: [blakeCase],
  },
  {
    id: 'deferred-sentence',
    when: all(
      is(courtKind, 'district', 'municipal'),
      not(is(offense, 'wa-mj-nonconviction', 'wa-mj-infraction', 'wa-mj-dui')),
    ),
    kind: 'hint',
    cite: [haggard, deferredSentence],
  },
  {
    id: 'sentence-check',
    // Without a conviction there is no sentence.
    when: all(not(is(offense, 'wa-mj-nonconviction', 'wa-mj-infraction')), unsure(sentenceStatus)),
    kind: 'warning',
    cite: [vacating('(2)(g)')],
  },
  {
    id: 'same-case',
    when: is(sameCaseOtherOffenses, 'yes'),
    kind: 'warning',
    cite: [vacating('(2)'), blakeCase],
  },
  {
    id: 'immigration-and-blake',
    when: any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    kind: 'warning',
    cite: [blakeCase],
  },
  {
    id: 'ask-to-cancel-debt',
    when: any(said(is(owesFines, 'yes')), said(is(owesRestitution, 'yes'))),
    kind: 'hint',
    cite: [vacating('(2)(a)')],
  },
  {
    id: 'section-changed-meaning',
    when: all(said(is(offense, 'wa-mj-poss-401d-1971')), onOrAfter(offenseDate, '1979-03-21')),
    kind: 'warning',
    cite: [cite('former RCW 69.50.401(d)')],
  },
]
