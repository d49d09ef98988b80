import type { Column } from '../../../documents/blocks'
import { table } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { all, type Condition, not } from '../../../rules/condition'
import type { OffenseId } from '../offenses'
import { unnamedCharge } from './facts'

/** Names of the charges as records have them. A charge outside the list is typed by the person. */
const offense: Readonly<Record<OffenseId, string>> = {
  'or-poss-lt1oz': 'Possession of less than one ounce of marijuana',
  'or-poss-lt1oz-school': 'Possession of less than one ounce of marijuana within 1,000 feet of a school',
  'or-poss-1oz-plus': 'Unlawful possession of marijuana',
  'or-poss-unknown': 'Possession of marijuana',
  'or-manufacture': 'Unlawful manufacture of marijuana',
  'or-delivery-nosale': 'Delivery of marijuana for no consideration',
  'or-delivery-sale': 'Delivery of marijuana for consideration',
  'or-manufacture-school': 'Unlawful manufacture of marijuana within 1,000 feet of a school',
  'or-delivery-school': 'Unlawful delivery of marijuana within 1,000 feet of a school',
  'or-delivery-minor': 'Delivery of marijuana to a minor',
  'or-post2017-possession': 'Unlawful possession of a marijuana item',
  'or-post2017-delivery': 'Unlawful delivery of a marijuana item',
  'or-post2017-manufacture': 'Unlawful manufacture of a marijuana item',
  'or-extract': 'Unlawful manufacture of cannabinoid extract',
  'or-attempt': 'Other',
  'or-other-plea': 'Other',
  'or-excluded': 'Other',
  'or-duii': 'Driving under the influence of intoxicants',
}

/** How chosen answers print. */
export const values: PaperDraft['values'] & object = {
  offense,
  offenseLevel: {
    violation: 'Violation',
    misdemeanor_c: 'Class C misdemeanor',
    misdemeanor_b: 'Class B misdemeanor',
    misdemeanor_a: 'Class A misdemeanor',
    felony_c: 'Class C felony',
    felony_b: 'Class B felony',
    felony_a: 'Class A felony',
    felony_unclassified: 'Unclassified felony',
  },
  caseOutcome: {
    convicted: 'Convicted',
    dismissed: 'Dismissed',
    diversion_dismissed: 'Dismissed after diversion',
    acquitted: 'Acquitted',
    no_charges_filed: 'No charges filed',
  },
}

/** The charges in a table, those that the person named in their own one. */
export function chargeTable(
  id: string,
  name: string,
  columns: readonly Column[],
  { when, confirm }: { when?: Condition; confirm?: 'signed' | 'sworn' } = {},
): readonly TemplateBlock[] {
  const rows = (own: string, cell: string, holds: Condition) =>
    table(own, [[name, cell, 5], ...columns], { when: when ? all(when, holds) : holds, confirm })
  return [rows(id, '{{offense}}', not(unnamedCharge)), rows(`${id}Named`, '{{chargeName}}', unnamedCharge)]
}

export const LAW: Column = ['Statute or code', '{{chargedSection}}', 3]
export const COUNT: Column = ['Count', '{{countNumber}}', 1.4]
export const CONVICTED: Column = ['Date of conviction', '{{convictionDate}}', 3]
export const LEVEL: Column = ['Class then', '{{offenseLevel}}', 2.6]
export const ENDED: Column = ['How it ended', '{{caseOutcome}}', 3]
