import { lines, oath, paragraph, signature } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { not } from '../../../rules/condition'
import { listed } from './facts'

/** The words under which the papers of the state share their common blocks. */
export const SHARED = 'wa'

type Lines = { readonly more?: string; readonly confirm?: 'signed' | 'sworn' }

/** One line for each count. `more` stands behind it. */
export function counts(id: string, { more = '', confirm }: Lines = {}): readonly TemplateBlock[] {
  const line = { each: true, level: 1, confirm } as const
  return [
    paragraph(id, `Count No. {{countNumber}}. Offense: {{offense}}, {{offense.section}}${more}`, {
      ...line,
      when: listed,
    }),
    paragraph(`${id}AsCharged`, `Count No. {{countNumber}}. Offense: {{chargedOffense}}, {{chargedSection}}${more}`, {
      ...line,
      when: not(listed),
    }),
  ]
}

/** One line for each felony, with its degree. */
export function felonyCounts(id: string, confirm?: 'sworn'): TemplateBlock {
  return paragraph(
    id,
    'Count: {{countNumber}}. Offense (include degree): {{chargedOffense}}. RCW: {{chargedSection}}',
    { each: true, level: 1, confirm },
  )
}

/** A statement in a list; `confirm` where the person swears to it. */
export function point(id: string, text: string, confirm?: 'sworn'): TemplateBlock {
  return paragraph(id, text, { number: '•', level: 1, confirm })
}

/** GR 14: the address stands under the name. */
export const address: TemplateBlock = lines('address', ['{{street}}', '{{city}}, {{homeState}} {{zip}}'])

/** The foot of a proposed order: the judge, the person who brings it, the prosecutor. */
export const endOfOrder: readonly TemplateBlock[] = [
  signature('judge', 'Judge/Commissioner', { by: 'judge' }),
  oath('submitted', 'Submitted by:', 'Defendant', { undated: true }),
  oath('approved', 'Approved:', 'Deputy Prosecuting Attorney (signature, WSBA No.)', {
    by: 'office',
    undated: true,
  }),
]

export const OATH =
  'I declare under penalty of perjury under the laws of the state of Washington that the foregoing is, to the best of my knowledge, true and correct.'

/** The exception that every order under RCW 9.96.060 repeats. */
export const DOMESTIC_VIOLENCE =
  'with the following exception: when a court vacates a record of domestic violence as defined in RCW 10.99.020, the state may not use the vacated conviction in a later criminal prosecution unless the conviction was for (i) violating a restraining order, no-contact order, or protection order that restrained or enjoined the person, or kept the person from going onto the grounds of or entering a residence, workplace, school, or daycare, or from knowingly coming or remaining within a specified distance of a location, a protected party’s person, or a protected party’s vehicle; (ii) stalking; or (iii) a domestic violence protection order or vulnerable adult protection order.'

export const FIREARMS =
  'A vacated conviction for domestic violence is not considered a conviction of such an offense for the purposes of 27 C.F.R. § 478.11, regarding firearms or explosives rights.'

export const TRANSMIT =
  'The clerk of the court shall immediately transmit a certified copy of this order to the Washington State Patrol and to (local law enforcement agency) {{localPolice}}. These agencies shall immediately update their records to reflect that the conviction of the [offense|offenses] listed above has been vacated. The Washington State Patrol shall transmit a copy of this order to the Federal Bureau of Investigation. The Washington State Patrol and the local law enforcement agency may not disseminate or disclose a conviction vacated under RCW 9.96.060 to any person, except to other criminal justice enforcement agencies. RCW 9.96.060(9).'
