import { heading, oath, paragraph, signature } from '../../../documents/blocks'
import type { BlankDraft, PaperDraft, TemplateBlock } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { waiveHearing } from './facts'
import { caption, PLEADING } from './format'
import { charges, custodians, policeNumber, privacy, values } from './parts'

type Kind = {
  readonly id: string
  readonly statutes: string
  readonly also?: readonly BlankDraft[]
  readonly outcome: TemplateBlock
  readonly closed: string
  readonly level?: true
  readonly statements: readonly TemplateBlock[]
}

/** Statements of the Clark County sample (2018), in its order. There is no statewide form. */
export function petition({ id, statutes, also = [], outcome, closed, level, statements }: Kind): PaperDraft {
  return {
    id,
    kind: 'court',
    title: 'PETITION TO SEAL RECORDS',
    format: PLEADING,
    caption: caption('Application', 'Petitioner in proper person', `(NRS ${statutes})`),
    also,
    values,
    blocks: [
      paragraph('intro', `I, {{fullName}}, petitioner, not represented by counsel, under NRS ${statutes}, state:`),
      policeNumber,
      heading('recordHead', 'RECORD OF ARREST'),
      paragraph('arrestDate', 'Date of arrest: {{arrestDate}}', { level: 1, confirm: 'sworn' }),
      paragraph('agency', 'Arresting agency: {{arrestingAgency}}', { level: 1, confirm: 'sworn' }),
      paragraph('number', 'Case number: {{caseNumber}}', { level: 1 }),
      paragraph('court', 'Court where the charges were handled: {{court.name}}', { level: 1 }),
      ...charges('sworn', level ? ['Grade', '{{offenseLevel}}', 3] : ['Outcome', '{{caseOutcome}}', 3]),
      outcome,
      paragraph('closed', `Final discharge, release, or close date: ${closed}`, { level: 1, confirm: 'sworn' }),
      heading('statementsHead', 'STATEMENTS'),
      ...statements,
      heading('prayerHead', 'REQUEST'),
      paragraph('waive', 'I waive a hearing in this matter.', { when: is(waiveHearing, 'yes'), confirm: 'sworn' }),
      paragraph(
        'ask',
        'I ask for an order sealing all records of the arrest and the case listed above that are in the custody of this court, of another court in the State of Nevada, or of a public or private agency, company, or official of the State of Nevada, among them the custodians listed here:',
      ),
      ...custodians,
      paragraph('exhibit', 'My current, verified criminal history from the Central Repository is attached.'),
      privacy,
      signature('sign', 'Petitioner in proper person'),
      heading('declarationHead', 'DECLARATION IN PLACE OF AFFIDAVIT (NRS 53.045)'),
      oath(
        'oath',
        'Under penalty of perjury under the law of the State of Nevada, I declare that I am the petitioner in this matter; that I have read this Petition to Seal Records and know what it says; and that it is true and correct of my own knowledge, except for matters stated on information and belief, and as to those matters I believe it to be true. Executed on the date written below.',
        'Petitioner',
      ),
    ],
  }
}
