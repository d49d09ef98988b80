import { all, always, any, is, maybe, not, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, getHelp, likelyEligible, notEligible } from '../../../rules/decision'
import * as law from '../citations'
import { courtLevel, disposition, offense, offenseDate, offenseLevel, pardoned, recordStillShows } from '../facts'
import { act167 } from './act167'
import {
  beforeAct167Ends,
  listedFelony,
  noLongerCrime,
  notKnownToShow,
  notSurelyCitizen,
  sealableMisdemeanor,
  smallMisdemeanor,
} from './conditions'
import { noLongerCrimeAlone, noLongerCrimeWith } from './no-longer-crime'
import { notConvicted } from './not-convicted'
import {
  felonyRoute,
  misdemeanorRoute,
  sealFelony,
  sealMisdemeanor,
  sealPardonedFelony,
  under25OnlyWhenOver,
  under25Open,
  under25WithBlockers,
} from './sealing'

const AUTOMATIC = 'vt-act167-auto-expunge'

// Records of these crimes say felony or the like; nobody is asked whether they were civil tickets.
const neverCivil = is(
  offense,
  'vt-poss-felony',
  'vt-cultivate-felony',
  'vt-sell-felony',
  'vt-traffic',
  'vt-sell-minor',
  'vt-dui',
)

/** Vermont's decision order, step by step. */
export const decision: Decision = [
  // Step 1.
  branch(
    'federal-case',
    is(courtLevel, 'federal'),
    [
      // The federal paper starts a check of status, so this comes before it.
      branch('immigration-lawyer-first', notSurelyCitizen, getHelp(null, 'none')),
      branch('federal-court-only', always, getHelp(null, 'none')),
    ],
    law.COURT_OF_THE_CASE,
  ),
  branch('another-state', is(courtLevel, 'other_state'), getHelp(null, 'none'), law.COURT_OF_THE_CASE),
  branch(
    'civil-ticket',
    any(is(offense, 'vt-civil-4230a', 'vt-civil-4230b'), all(maybe(not(neverCivil)), is(offenseLevel, 'civil'))),
    notEligible(null, 'none'),
    law.CIVIL,
    law.CIVIL_UNDER_21,
    law.CRIMINAL_HISTORY_RECORD,
  ),
  // Step 2.
  branch(
    'citizenship',
    notSurelyCitizen,
    [
      branch(
        'act-167-cleared',
        all(smallMisdemeanor, maybe(not(is(disposition, 'deferred_sentence'))), beforeAct167Ends, notKnownToShow),
        alreadyCleared(AUTOMATIC, 'expunge'),
        law.ACT_167,
      ),
      branch('immigration-lawyer-first', always, getHelp(null, 'none')),
    ],
    law.EXPUNGE_EFFECT,
    law.SEAL_EFFECT,
  ),
  // Step 3.
  ...notConvicted,
  // Step 4.
  branch('act-167', all(smallMisdemeanor, beforeAct167Ends), act167, law.ACT_167, law.STATE_V_EC),
  branch(
    'offense-date-not-known',
    all(smallMisdemeanor, unsure(offenseDate)),
    [
      branch('seen-gone', is(recordStillShows, 'no'), alreadyCleared(AUTOMATIC, 'expunge')),
      branch('date-needed', always, likelyEligible(AUTOMATIC, 'expunge')),
    ],
    law.ACT_167,
  ),
  // Step 10, before step 5 for its own offenses.
  branch('offense-not-known', unsure(offense), getHelp(null, 'none'), law.CRIMINAL_HISTORY_RECORD),
  branch(
    'drunk-driving',
    is(offense, 'vt-dui'),
    getHelp(null, 'none', { also: [{ path: 'vt-seal-dui', outcome: 'get_help' }] }),
    law.SEAL_DUI,
  ),
  // Step 9, before step 5 for its own offenses.
  branch(
    'trafficking',
    is(offense, 'vt-traffic'),
    [
      branch('pardoned-in-full', is(pardoned, 'unconditional'), sealPardonedFelony),
      branch('age-under-25', under25Open, under25WithBlockers, law.UNDER_25),
      branch(
        'not-on-sealing-list',
        always,
        notEligible(null, 'none', { also: [{ path: 'vt-pardon', outcome: 'get_help' }] }),
      ),
    ],
    law.QUALIFYING_FELONY,
    law.TRAFFICKING,
  ),
  branch(
    'sale-to-minor',
    is(offense, 'vt-sell-minor'),
    [
      branch('age-under-25', under25Open, under25OnlyWhenOver, law.UNDER_25),
      branch('not-named-in-list', always, getHelp(null, 'none')),
    ],
    law.QUALIFYING_FELONY,
    law.SALE_TO_MINOR,
  ),
  // Step 5; the sealing route is named beside it.
  branch(
    'no-longer-a-crime',
    all(listedFelony, noLongerCrime),
    noLongerCrimeWith(felonyRoute),
    law.NO_LONGER_A_CRIME,
    law.EXPUNGE_CONDITIONS,
    law.STATE_V_TURNER,
  ),
  branch(
    'no-longer-a-crime',
    all(sealableMisdemeanor, noLongerCrime),
    noLongerCrimeWith(misdemeanorRoute),
    law.NO_LONGER_A_CRIME,
    law.EXPUNGE_CONDITIONS,
    law.STATE_V_TURNER,
  ),
  branch('no-longer-a-crime', noLongerCrime, noLongerCrimeAlone, law.NO_LONGER_A_CRIME, law.EXPUNGE_CONDITIONS),
  // Steps 6 to 8.
  branch('sealable-misdemeanor', sealableMisdemeanor, sealMisdemeanor, law.SEALING, law.QUALIFYING_MISDEMEANOR),
  branch('sealable-felony', listedFelony, sealFelony, law.SEALING, law.QUALIFYING_FELONY),
  // What the lists of 1.3 and 1.4 do not settle: an old crime under the section before 1989.
  branch('old-section-level', always, getHelp(null, 'none'), law.QUALIFYING_MISDEMEANOR, law.QUALIFYING_FELONY),
]
