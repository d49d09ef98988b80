import { cite, is, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, getHelp } from '../../../rules/decision'
import { courtLevel, disposition, offense } from '../facts'
import { pardon, sealByTime } from './convicted'
import { withoutConviction } from './endings'
import { noLongerCrime } from './expunge'
import { juvenile } from './juvenile'
import { beforeTwentyOne } from './young'

const MASSACHUSETTS_ONLY = cite('TC0021 and G.L. c. 276, s. 100A reach Massachusetts state records only')

/** Section 5 of the dossier, "Decision order". Step 9 stands in the gates. */
export const decision: Decision = [
  // Step 1
  branch(
    'not-a-massachusetts-court',
    is(courtLevel, 'federal', 'other_state'),
    getHelp(null, 'none'),
    MASSACHUSETTS_ONLY,
  ),
  branch(
    'case-still-open',
    is(disposition, 'pending'),
    getHelp(null, 'none'),
    cite('G.L. c. 276, ss. 100A, 100C, 100K¼'),
  ),
  branch('civil-citation', is(offense, 'civil-32l'), alreadyCleared(null, 'none'), cite('G.L. c. 94C, s. 32L')),
  branch('charge-unknown', unsure(offense), getHelp(null, 'none'), cite('TC0021 (11/22), charges and counts')),

  // Steps 2 and 3
  ...noLongerCrime,

  // From here on the result turns on how the case ended.
  branch('ending-unknown', unsure(disposition), getHelp(null, 'none'), cite('G.L. c. 276, ss. 100A, 100C')),

  // Step 4
  ...beforeTwentyOne,

  // Step 5
  ...pardon,

  // Step 6
  ...withoutConviction,

  // Step 7
  ...juvenile,

  // Step 8
  ...sealByTime,
]
