import { paragraph } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { hasSeveralCharges } from '../../../documents/verdict'
import { all, type Condition, is, not } from '../../../rules/condition'
import { otherCountKind, sameCaseOtherOffenses } from '../facts'
import { unnamed } from './facts'

type Columns = {
  readonly head: readonly string[]
  readonly cells: readonly string[]
  readonly widths: readonly number[]
}

/** A row for each charge, by the name of our list or, in a table of their own, by the one that the person typed. */
export function chargeTable(id: string, { head, cells, widths }: Columns, when?: Condition): readonly TemplateBlock[] {
  const table = (own: string, name: string, holds: Condition): TemplateBlock => ({
    id: own,
    kind: 'charges',
    confirm: 'signed',
    when: when ? all(when, holds) : holds,
    head,
    cells: cells.map((cell) => cell.replace('{{offense}}', name)),
    widths,
  })
  return [table(id, '{{offense}}', not(unnamed)), table(`${id}Named`, '{{chargeName}}', unnamed)]
}

/** Another conviction of the case that was told of but not entered: the person writes in what is not known of it. */
export const otherCountToAdd: Condition = all(is(sameCaseOtherOffenses, 'yes_convicted'), not(hasSeveralCharges))

export const otherCount: readonly TemplateBlock[] = [
  paragraph(
    'otherCount',
    'I was also convicted in this case of {{otherCountKind}}. Section, level, and date of that offense: {{long}}',
    { confirm: 'signed', when: otherCountToAdd },
  ),
]

/** What the motion for conduct that is lawful now says of that other conviction. */
export const otherConduct: readonly TemplateBlock[] = [
  paragraph(
    'otherPossession',
    'The other conviction, {{otherCountKind}}: the amount was two ounces or less, as the level of the offense shows. For a person 21 years of age or older, this conduct is no longer prohibited: Colo. Const. art. XVIII, sec. 16(3); C.R.S. § 18-18-406, as amended by HB21-1090, effective May 20, 2021.',
    { confirm: 'signed', when: all(otherCountToAdd, is(otherCountKind, 'marijuana_possession')) },
  ),
  paragraph(
    'otherPipe',
    'The other conviction, {{otherCountKind}}: the item was a marijuana accessory. For a person 21 years of age or older, this conduct is no longer prohibited: Colo. Const. art. XVIII, sec. 16(3), effective December 10, 2012.',
    { confirm: 'signed', when: all(otherCountToAdd, is(otherCountKind, 'paraphernalia')) },
  ),
]
