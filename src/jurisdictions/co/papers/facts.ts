import { any, type Condition, is, not, reads, unsure } from '../../../rules/condition'
import type { TextFact } from '../../../rules/fact'
import { choice, date, text, yesNo } from '../../../rules/kinds'
import { offense } from '../facts'

const line = (id: string, most: number, group: string) => text(id, 'case', most, { optional: true, group })

// Asked for the papers only.
export const interpreter = yesNo('interpreter', 'person')
export const interpreterLanguage = text('interpreterLanguage', 'person', 40)
export const joinByVideo = yesNo('joinByVideo', 'case')
/** The section as the record gives it; left empty, the section of the list stands. */
export const chargedSection = text('chargedSection', 'charge', 60, { optional: true, group: 'case' })
/** The name that the record gives a crime outside our list. */
export const chargeName = text('chargeName', 'charge', 90, { group: 'case' })
export const unnamed: Condition = is(offense, 'co-other-plea')
export const policeName = line('policeName', 80, 'police')
export const policeAddress = line('policeAddress', 120, 'police')
export const policeNumber = line('policeNumber', 40, 'police')
export const arrestNumber = line('arrestNumber', 40, 'police')
export const otherKeeper = line('otherKeeper', 80, 'police')
export const otherKeeperAddress = line('otherKeeperAddress', 120, 'police')
export const sheriffHeld = yesNo('sheriffHeld', 'case')
export const sheriffAddress = line('sheriffAddress', 120, 'sheriff')
/** `none`: a ticket, and no arrest. */
export const arrestDate = date('arrestDate', 'case', { spot: 'happened', after: 'birthDate', mayBeNone: true })
export const caseAppealed = yesNo('caseAppealed', 'case')
export const missedBySealing = yesNo('missedBySealing', 'case')
export const traffickingVictim = yesNo('traffickingVictim', 'case')
export const historyAttached = yesNo('historyAttached', 'case')
export const pardonAttached = yesNo('pardonAttached', 'case')
export const feeWaiver = yesNo('feeWaiver', 'case')
export const publicBenefit = choice('publicBenefit', 'person', [
  'snap',
  'tanf',
  'ssi',
  'needy_disabled',
  'blind',
  'old_age',
  'no_benefit',
])
/** The day on which a case without a conviction ended. */
export const endedDate = date('endedDate', 'case', { after: 'offenseDate' })
export const diversionDone = yesNo('diversionDone', 'case')
export const timeLimitPassed = yesNo('timeLimitPassed', 'case')
export const underInvestigation = yesNo('underInvestigation', 'case')

/** The person left the line empty. */
export const empty = (fact: TextFact): Condition => reads(fact, '')
export const given = (fact: TextFact): Condition => any(not(empty(fact)), unsure(fact))
