import type { Blank, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { waiveHearing } from './facts'
import { caption, PLEADING } from './format'
import { charges, custodians, policeNumber, privacy, values } from './parts'

type Kind = {
  readonly id: string
  readonly statutes: string
  readonly needs: readonly Blank[]
  readonly outcome: TemplateBlock
  readonly closed: string
  readonly level?: true
  readonly statements: readonly TemplateBlock[]
}

/** Statements of the Clark County sample (2018), in its order. There is no statewide form. */
export function petition({ id, statutes, needs, outcome, closed, level, statements }: Kind): PaperTemplate {
  return {
    id,
    kind: 'court',
    title: 'PETITION TO SEAL RECORDS',
    format: PLEADING,
    caption: caption('Application', 'Petitioner in proper person', `(NRS ${statutes})`),
    needs,
    values,
    blocks: [
      {
        id: 'intro',
        kind: 'paragraph',
        text: `I, {{fullName}}, petitioner, not represented by counsel, under NRS ${statutes}, state:`,
      },
      policeNumber,
      { id: 'recordHead', kind: 'heading', text: 'RECORD OF ARREST' },
      { id: 'arrestDate', kind: 'paragraph', level: 1, confirm: 'sworn', text: 'Date of arrest: {{arrestDate}}' },
      { id: 'agency', kind: 'paragraph', level: 1, confirm: 'sworn', text: 'Arresting agency: {{arrestingAgency}}' },
      { id: 'number', kind: 'paragraph', level: 1, text: 'Case number: {{caseNumber}}' },
      { id: 'court', kind: 'paragraph', level: 1, text: 'Court where the charges were handled: {{court.name}}' },
      ...charges(
        'sworn',
        level
          ? { head: 'Grade', cell: '{{offenseLevel}}', width: 3 }
          : { head: 'Outcome', cell: '{{caseOutcome}}', width: 3 },
      ),
      outcome,
      {
        id: 'closed',
        kind: 'paragraph',
        level: 1,
        confirm: 'sworn',
        text: `Final discharge, release, or close date: ${closed}`,
      },
      { id: 'statementsHead', kind: 'heading', text: 'STATEMENTS' },
      ...statements,
      { id: 'prayerHead', kind: 'heading', text: 'REQUEST' },
      {
        id: 'waive',
        kind: 'paragraph',
        when: is(waiveHearing, 'yes'),
        confirm: 'sworn',
        text: 'I waive a hearing in this matter.',
      },
      {
        id: 'ask',
        kind: 'paragraph',
        text: 'I ask for an order sealing all records of the arrest and the case listed above that are in the custody of this court, of another court in the State of Nevada, or of a public or private agency, company, or official of the State of Nevada, among them the custodians listed here:',
      },
      ...custodians,
      {
        id: 'exhibit',
        kind: 'paragraph',
        text: 'My current, verified criminal history from the Central Repository is attached.',
      },
      privacy,
      { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Petitioner in proper person' },
      { id: 'declarationHead', kind: 'heading', text: 'DECLARATION IN PLACE OF AFFIDAVIT (NRS 53.045)' },
      {
        id: 'oath',
        kind: 'signature',
        by: 'petitioner',
        text: 'Under penalty of perjury under the law of the State of Nevada, I declare that I am the petitioner in this matter; that I have read this Petition to Seal Records and know what it says; and that it is true and correct of my own knowledge, except for matters stated on information and belief, and as to those matters I believe it to be true. Executed on the date written below.',
        name: '{{fullName}}',
        role: 'Petitioner',
      },
    ],
  }
}
