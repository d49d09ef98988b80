import { always, is, moment, not, since } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, getHelp, notYet } from '../../../rules/decision'
import { dismissalPartOfPlea, disposition, dispositionDate } from '../facts'
import { NONE } from './terms'

const PATH = 'me-nonconviction-confidential'
const RELIEF = 'confidential'

/** More than one year since the arrest or summons. */
const overAYear = moment([dispositionDate], { years: 1, days: 1, leapDay: 'mar1' })

/** Step 2: by law confidential, nothing to file. */
export const nonconviction: Decision = [
  branch('acquitted', is(disposition, 'acquitted'), alreadyCleared(PATH, RELIEF)),
  branch('dismissed', is(disposition, 'dismissed'), [
    branch('dismissed-outright', is(dismissalPartOfPlea, 'no'), alreadyCleared(PATH, RELIEF)),
    branch('dismissed-in-a-deal', always, getHelp(null, NONE)),
  ]),
  branch('never-charged', is(disposition, 'never_charged'), [
    branch('year-over', since(overAYear), alreadyCleared(PATH, RELIEF)),
    branch('year-running', not(since(overAYear)), notYet(PATH, RELIEF, overAYear)),
    branch('arrest-day-unknown', always, getHelp(null, NONE)),
  ]),
]
