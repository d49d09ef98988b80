import { box, heading, oath, paragraph, room, tick } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { always, any, is, unsure } from '../../../rules/condition'
import { citizenshipConcern } from '../../facts'
import { courtDepartment, proofOfAmount } from '../facts'
import { needsInterpreter, wantsHearing } from './facts'

// Parts that the petitions for expungement of s. 100K and s. 100K¼ have in common, and some of TC0057.

/** A person with an immigration concern is never offered statements about marijuana: those lines are left for the lawyer. */
export const mayState = is(citizenshipConcern, 'no')
/** The answer "I don't know" counts as a concern. */
export const mayNotState = any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern))

export const department: readonly TemplateBlock[] = [
  paragraph('department', 'COURT DEPARTMENT:'),
  tick('bmc', 'Boston Municipal Court', is(courtDepartment, 'Boston Municipal Court'), { level: 1 }),
  tick('juvenileCourt', 'Juvenile Court', is(courtDepartment, 'Juvenile Court'), { level: 1 }),
  tick('districtCourt', 'District Court', is(courtDepartment, 'District Court'), { level: 1 }),
  tick('superiorCourt', 'Superior Court', is(courtDepartment, 'Superior Court'), { level: 1 }),
  paragraph('division', 'COURT DIVISION: {{court.name}}'),
]

export const interpreterRequest: readonly TemplateBlock[] = [
  tick(
    'interpreter',
    'I request the assistance of an interpreter, at no cost to me, for the following language: {{interpreterLanguage}}',
    always,
    { when: is(needsInterpreter, 'yes') },
  ),
  box(
    'noInterpreter',
    'I request the assistance of an interpreter, at no cost to me, for the following language: {{line}}',
    { when: any(is(needsInterpreter, 'no'), unsure(needsInterpreter)) },
  ),
]

export const requests: readonly TemplateBlock[] = [
  tick('hearing', 'I request that the Court hold a hearing on my petition.', is(wantsHearing, 'yes')),
  box(
    'more',
    'I need more space to explain, and I continue under “Additional Information” below or on pages that I attach.',
  ),
  tick('documents', 'I have documents that support my petition, and I attach them to it.', is(proofOfAmount, 'yes')),
]

/** Ticked and dated by hand on the day of service. */
export const served: readonly TemplateBlock[] = [
  paragraph(
    'served',
    "I provided this petition and its supporting documents to the District Attorney's Office of the county that prosecuted the case ({{prosecutor.office}}):",
  ),
  box('inHand', 'by delivering a copy in hand, OR', { level: 1 }),
  box('byMail', 'by mailing a copy via first class mail', { level: 1 }),
  paragraph('servedOn', 'on (date) {{line}}.', { level: 1 }),
]

export const sworn: readonly TemplateBlock[] = [
  oath(
    'oath',
    'I swear under the pains and penalty of perjury that all information that I provided in this petition is true to the best of my knowledge and belief.',
    'Petitioner',
    { confirm: 'sworn' },
  ),
]

export const additional: readonly TemplateBlock[] = [
  heading('additional', 'Additional Information:'),
  room('additionalRoom', 4),
]
