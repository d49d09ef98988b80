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
  { id: 'department', kind: 'paragraph', text: 'COURT DEPARTMENT:' },
  {
    id: 'bmc',
    kind: 'tick',
    level: 1,
    text: 'Boston Municipal Court',
    tick: is(courtDepartment, 'Boston Municipal Court'),
  },
  { id: 'juvenileCourt', kind: 'tick', level: 1, text: 'Juvenile Court', tick: is(courtDepartment, 'Juvenile Court') },
  { id: 'districtCourt', kind: 'tick', level: 1, text: 'District Court', tick: is(courtDepartment, 'District Court') },
  { id: 'superiorCourt', kind: 'tick', level: 1, text: 'Superior Court', tick: is(courtDepartment, 'Superior Court') },
  { id: 'division', kind: 'paragraph', text: 'COURT DIVISION: {{court.name}}' },
]

export const interpreterRequest: readonly TemplateBlock[] = [
  {
    id: 'interpreter',
    kind: 'tick',
    when: is(needsInterpreter, 'yes'),
    tick: always,
    text: 'I request the assistance of an interpreter, at no cost to me, for the following language: {{interpreterLanguage}}',
  },
  {
    id: 'noInterpreter',
    kind: 'tick',
    when: any(is(needsInterpreter, 'no'), unsure(needsInterpreter)),
    tick: 'open',
    text: 'I request the assistance of an interpreter, at no cost to me, for the following language: {{line}}',
  },
]

export const requests: readonly TemplateBlock[] = [
  {
    id: 'hearing',
    kind: 'tick',
    text: 'I request that the Court hold a hearing on my petition.',
    tick: is(wantsHearing, 'yes'),
  },
  {
    id: 'more',
    kind: 'tick',
    text: 'I need more space to explain, and I continue under “Additional Information” below or on pages that I attach.',
    tick: 'open',
  },
  {
    id: 'documents',
    kind: 'tick',
    text: 'I have documents that support my petition, and I attach them to it.',
    tick: is(proofOfAmount, 'yes'),
  },
]

/** Ticked and dated by hand on the day of service. */
export const served: readonly TemplateBlock[] = [
  {
    id: 'served',
    kind: 'paragraph',
    text: "I provided this petition and its supporting documents to the District Attorney's Office of the county that prosecuted the case ({{prosecutor.office}}):",
  },
  { id: 'inHand', kind: 'tick', level: 1, tick: 'open', text: 'by delivering a copy in hand, OR' },
  { id: 'byMail', kind: 'tick', level: 1, tick: 'open', text: 'by mailing a copy via first class mail' },
  { id: 'servedOn', kind: 'paragraph', level: 1, text: 'on (date) {{line}}.' },
]

export const oath: readonly TemplateBlock[] = [
  {
    id: 'oath',
    kind: 'signature',
    by: 'petitioner',
    confirm: 'sworn',
    text: 'I swear under the pains and penalty of perjury that all information that I provided in this petition is true to the best of my knowledge and belief.',
    name: '{{fullName}}',
    role: 'Petitioner',
  },
]

export const additional: readonly TemplateBlock[] = [
  { id: 'additional', kind: 'heading', text: 'Additional Information:' },
  { id: 'additionalRoom', kind: 'room', count: 4 },
]
