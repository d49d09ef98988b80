import { all, any, type Condition, is, not, reads, unsure } from '../../../rules/condition'
import type { TextFact } from '../../../rules/fact'
import { date, text, yesNo } from '../../../rules/kinds'
import { court } from '../../facts'
import { isOunce } from '../decision/terms'
import { county, offense } from '../facts'

const office = (id: string) => text(id, 'case', 160, { optional: true, group: 'held' })

/** The court that was picked, by its id. */
export const picked = text(court.id, court.scope, 60)

// Asked for the papers only.
/** The statute or ordinance, and the name of the crime, as the record gives them where our list is too wide. */
export const chargedSection = text('chargedSection', 'charge', 60)
export const chargedName = text('chargedName', 'charge', 80)
export const arrestingAgency = text('arrestingAgency', 'case', 160)
export const jailOffice = office('jailOffice')
export const probationOffice = office('probationOffice')
/** The number under which the Las Vegas police keep a person. */
export const lvmpdId = text('lvmpdId', 'case', 30, { optional: true })
/** The end of a case without a conviction. */
export const caseClosedDate = date('caseClosedDate', 'case', { after: 'arrestDate' })
export const pardonDate = date('pardonDate', 'case', { after: 'convictionDate' })
export const askedIfSealed = yesNo('askedIfSealed', 'case')
export const arrestedInWait = yesNo('arrestedInWait', 'case')
export const waiveHearing = yesNo('waiveHearing', 'case', { off: true })

/** Offenses that stand for several crimes; the record's own words are asked. */
export const vague: Condition = is(
  offense,
  'nv-other-plea',
  'nv-excluded-plea',
  'nv-sale',
  'nv-gift',
  'nv-cultivation',
  'nv-trafficking',
  'nv-poss-unknown',
)

/** Paraphernalia has no weight, and an ounce or less is named so. */
export const gear = is(offense, 'nv-paraphernalia')
export const weighed = all(not(isOunce), not(gear))

export const inClark: Condition = is(county, 'Clark')

/** The person typed something. */
export const given = (fact: TextFact): Condition => not(reads(fact, ''))

/** The court stands in no list, or the person does not know it: its name is written by hand. */
export const courtOpen: Condition = any(reads(picked, 'nv-court-other'), unsure(court))
