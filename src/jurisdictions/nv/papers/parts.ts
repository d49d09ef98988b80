import { type Column, paragraph, table } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'
import { all, type Condition, not } from '../../../rules/condition'
import { given, inClark, jailOffice, lvmpdId, probationOffice, vague } from './facts'

/** How chosen answers print. */
export const values = {
  offense: {
    'nv-poss-1oz-or-less': 'Possession of marijuana, one ounce or less',
    'nv-poss-over-1oz': 'Possession of a controlled substance (marijuana, more than one ounce)',
    'nv-poss-pre2001': 'Possession of a controlled substance',
    'nv-concentrate': 'Possession of a controlled substance (concentrated cannabis)',
    'nv-paraphernalia': 'Possession of drug paraphernalia',
    'nv-public-use': 'Public use of marijuana',
    'nv-dui': 'Driving under the influence',
  },
  offenseLevel: {
    misdemeanor: 'Misdemeanor',
    gross_misdemeanor: 'Gross misdemeanor',
    felony_e: 'Category E felony',
    felony_d: 'Category D felony',
    felony_c: 'Category C felony',
    felony_b: 'Category B felony',
    felony_a: 'Category A felony',
  },
  caseOutcome: {
    dismissed: 'Dismissed',
    acquitted: 'Acquitted',
    declined: 'Prosecution declined',
    convicted: 'Convicted',
  },
}

/** Every charge with its statute; the name is the list's own, or the record's where the list is too wide. */
export function charges(confirm: 'sworn' | 'signed' | undefined, ...more: Column[]): readonly TemplateBlock[] {
  const rows = (id: string, name: string, when: Condition) =>
    table(id, [['Charge', name, 5], ['Statute or ordinance', '{{offense.section}}', 3], ...more], { when, confirm })
  return [rows('charges', '{{offense}}', not(vague)), rows('chargesNamed', '{{chargedName}}', vague)]
}

const keeper = (id: string, text: string, when?: Condition): TemplateBlock =>
  paragraph(id, text, { number: '–', level: 1, when })

/** Where the records are, NRS 179.245(2). */
export const custodians: readonly TemplateBlock[] = [
  keeper('keeperCourt', 'This court: {{court.name}}'),
  keeper('keeperProsecutor', 'The prosecuting office and its address: {{prosecutor.office}}, {{prosecutor.address}}'),
  keeper('keeperAgency', 'The arresting agency: {{arrestingAgency}}'),
  keeper(
    'keeperRepository',
    'The Central Repository for Nevada Records of Criminal History: Records, Communications and Compliance Division, 333 West Nye Lane, Suite 100, Carson City, Nevada 89706',
  ),
  keeper('keeperJail', 'The jail or sheriff: {{jailOffice}}', given(jailOffice)),
  keeper('keeperProbation', 'The probation office: {{probationOffice}}', given(probationOffice)),
  keeper('keeperOthers', 'Others, if any: {{long}}'),
]

/** The Las Vegas police look a person up by this number. */
export const policeNumber: TemplateBlock = paragraph('policeNumber', 'LVMPD CS# or ID#: {{lvmpdId}}', {
  when: all(inClark, given(lvmpdId)),
})

/** NRS 239B.030. */
export const privacy: TemplateBlock = paragraph(
  'privacy',
  'This document does not contain the social security number of any person (NRS 239B.030).',
)

/** A declaration in place of an affidavit, NRS 53.045, in words that hold inside and outside Nevada. */
export const DECLARE =
  'I declare under penalty of perjury under the law of the State of Nevada that the foregoing is true and correct. Executed on the date written below.'
