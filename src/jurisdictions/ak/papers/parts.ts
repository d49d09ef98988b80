import { table } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { type Condition, not } from '../../../rules/condition'
import { unnamed } from './facts'

/** Offenses as judgments name them. */
export const offenseNames = {
  'ak-060-possess-lt1oz': 'Possession of less than one ounce of marijuana',
  'ak-060-possess-1991-2006': 'Possession of marijuana',
  'ak-pre1991-possess': 'Possession of marijuana',
  'ak-municipal-possess': 'Possession of marijuana',
  'ak-060-use-display': 'Use or display of marijuana',
  'ak-050-possess-1oz-plus': 'Possession of marijuana, one ounce or more',
  'ak-050-deliver-lt1oz': 'Delivery of marijuana, less than one ounce',
  'ak-040-felony': 'Misconduct involving a controlled substance (marijuana)',
} as const

const rows = (id: string, name: string, when: Condition, confirm?: 'signed'): TemplateBlock =>
  table(
    id,
    [
      ['Offense', name, 5],
      ['Statute or ordinance', '{{offense.section}}', 3],
    ],
    { when, ...(confirm && { confirm }) },
  )

/** The offenses of the case, one row each; those that the person named in a table of their own. */
export const offenses = (confirm?: 'signed'): readonly TemplateBlock[] => [
  rows('offenses', '{{offense}}', not(unnamed), confirm),
  rows('offensesNamed', '{{chargeName}}', unnamed, confirm),
]
