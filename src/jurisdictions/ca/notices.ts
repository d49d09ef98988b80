import {
  all,
  always,
  any,
  atLeast,
  atMost,
  type Condition,
  cite,
  is,
  maybe,
  not,
  onOrAfter,
  unsure,
} from '../../rules/condition'
import { ageAtOffense, concentrateGrams, convictionDate, offenseDate, plantCount } from '../facts'
import type { Helper, Notice } from '../jurisdiction'
import { ACT_DAY, afterAct, isDestroyed, isTen, misdemeanorLabel } from './decision/terms'
import {
  conduct,
  county,
  offense,
  offenseLevel,
  onProbationOrServingOther,
  recordCheck,
  recordType,
  sameCaseOtherOffenses,
  sentenceType,
  servingOther,
  twoPriorsSameSection,
} from './facts'

/** Only where the person said so: “I don’t know” does not make it concern them. */
const said = (part: Condition): Condition => not(maybe(not(part)))

const notCleared = maybe(not(is(recordCheck, 'shows_cleared')))

/** About the charge of a case that is not cleared yet. */
const stillThere = (part: Condition): Condition => all(notCleared, said(part))

const inCounty = (name: string) => all(notCleared, is(county, name), maybe(is(recordType, 'conviction')))

/** Counties that had finished all their cases under HSC 11361.9 by 6 April 2023. */
const FINISHED = ['Alpine', 'Lake', 'Mono', 'San Luis Obispo', 'Siskiyou', 'Shasta']

/** Section 2 of the dossier, and its doubts that the person should hear of. */
export const notices: readonly Notice[] = [
  {
    id: 'automatic',
    kind: 'hint',
    when: all(maybe(is(recordType, 'conviction')), maybe(is(recordCheck, 'not_checked'))),
    cite: [cite('Health & Saf. Code 11361.9')],
  },
  {
    id: 'los-angeles',
    kind: 'done',
    when: inCounty('Los Angeles'),
    cite: [cite('Los Angeles County District Attorney, motion of February 2020')],
  },
  {
    id: 'san-joaquin',
    kind: 'done',
    when: inCounty('San Joaquin'),
    cite: [cite('San Joaquin County District Attorney, 2019')],
  },
  {
    id: 'san-francisco',
    kind: 'done',
    when: inCounty('San Francisco'),
    cite: [cite('San Francisco District Attorney, 2018-2019')],
  },
  {
    id: 'san-diego',
    kind: 'done',
    when: inCounty('San Diego'),
    cite: [cite('San Diego County District Attorney, motion of February 2020')],
  },
  {
    id: 'pilot-county',
    kind: 'done',
    when: any(inCounty('Sacramento'), inCounty('Contra Costa')),
    cite: [cite('Sacramento and Contra Costa County District Attorneys, Clear My Record pilot')],
  },
  {
    id: 'county-finished',
    kind: 'done',
    when: any(...FINISHED.map(inCounty)),
    cite: [cite('Health & Saf. Code 11361.9'), cite('California Department of Justice, report to 6 April 2023')],
  },
  {
    id: 'state-arrest-note',
    kind: 'hint',
    when: all(said(is(recordType, 'arrest_only')), maybe(is(recordCheck, 'not_checked'))),
    cite: [cite('Pen. Code 851.93')],
  },
  {
    id: 'state-relief',
    kind: 'hint',
    when: all(said(is(recordType, 'conviction')), maybe(is(recordCheck, 'not_checked'))),
    cite: [cite('Pen. Code 1203.425')],
  },
  {
    id: 'reduced-only',
    kind: 'hint',
    when: all(maybe(is(recordType, 'conviction')), said(is(recordCheck, 'shows_not_cleared'))),
    cite: [cite('Pen. Code 1203.425')],
  },
  {
    id: 'other-counts',
    kind: 'warning',
    when: all(is(sameCaseOtherOffenses, 'yes'), maybe(is(recordType, 'conviction')), notCleared),
    cite: [cite('Health & Saf. Code 11361.8')],
  },
  {
    id: 'home-harvest',
    kind: 'hint',
    when: stillThere(is(offense, 'ca-11357c')),
    cite: [cite('Health & Saf. Code 11362.1(a)(3), 11362.2(a)(2)')],
  },
  {
    id: 'open-grow',
    kind: 'hint',
    when: all(stillThere(is(offense, 'ca-11358')), atMost(plantCount, 6), atLeast(ageAtOffense, 21)),
    cite: [cite('Health & Saf. Code 11362.2, 11362.4(e)')],
  },
  {
    id: 'hash-four-grams',
    kind: 'hint',
    when: all(
      stillThere(is(offense, 'ca-11357a', 'ca-11357-unspecified')),
      not(atLeast(ageAtOffense, 21)),
      not(atMost(concentrateGrams, 4)),
      atMost(concentrateGrams, 8),
    ),
    cite: [cite('Health & Saf. Code 11357')],
  },
  {
    id: 'misdemeanor-label',
    kind: 'hint',
    when: all(stillThere(misdemeanorLabel), unsure(conduct), not(is(recordType, 'arrest_only')), maybe(not(afterAct))),
    cite: [cite('Health & Saf. Code 11360 (before 9 November 2016), 11361.5(a)')],
  },
  {
    id: 'before-the-act',
    kind: 'hint',
    when: all(stillThere(all(isTen, isDestroyed)), unsure(offenseDate), onOrAfter(convictionDate, ACT_DAY)),
    cite: [cite('Health & Saf. Code 11361.8(e)')],
  },
  {
    id: 'misdemeanor-maximum',
    kind: 'hint',
    when: all(stillThere(is(offense, 'ca-11357a')), is(offenseLevel, 'misdemeanor')),
    cite: [cite('Health & Saf. Code 11357(b)(2)')],
  },
  {
    id: 'two-priors',
    kind: 'hint',
    when: all(
      stillThere(is(offense, 'ca-11358', 'ca-11359', 'ca-11360a', 'ca-11360-unspecified')),
      not(is(recordType, 'arrest_only')),
      said(is(twoPriorsSameSection, 'yes')),
    ),
    cite: [cite('Health & Saf. Code 11361.8(f)')],
  },
  {
    id: 'deferred-non-citizen',
    kind: 'hint',
    when: said(is(recordType, 'deferred_entry')),
    cite: [cite('Pen. Code 1203.43')],
  },
  {
    id: 'vehicle-code',
    kind: 'hint',
    when: stillThere(is(offense, 'ca-vc23222b')),
    cite: [cite('Pen. Code 1203.4a; Veh. Code 42001')],
  },
  {
    id: 'other-probation',
    kind: 'hint',
    when: all(
      notCleared,
      is(onProbationOrServingOther, 'yes'),
      is(servingOther, 'no'),
      any(is(sentenceType, 'no_probation'), is(offenseLevel, 'infraction')),
    ),
    cite: [cite('Pen. Code 1203.4a(a)-(b)')],
  },
  {
    id: 'other-crime',
    kind: 'hint',
    when: stillThere(is(offense, 'ca-other')),
    cite: [cite('Pen. Code 1203.4, 1203.4a, 851.91')],
  },
  {
    id: 'find-docket',
    kind: 'hint',
    when: stillThere(any(unsure(recordType), unsure(offense))),
    cite: [cite('Health & Saf. Code 11361.8(e)')],
  },
  { id: 'limits', kind: 'warning', when: always, cite: [cite('Health & Saf. Code 11361.8')] },
]

/** Free help named in the dossier, section 3. */
export const helpers: readonly Helper[] = [
  {
    name: 'California Courts Self-Help',
    url: 'https://selfhelp.courts.ca.gov/clean-your-record/marijuana-conviction-relief-prop-64',
  },
  { name: 'Root & Rebound', url: 'https://roadmap.rootandrebound.org' },
  { name: 'Immigrant Legal Resource Center', url: 'https://www.ilrc.org' },
]
