import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { always, is, not, unsure } from '../../../rules/condition'
import { citizenshipConcern, substance } from '../../facts'
import { offense } from '../facts'
import { countNumber, filer, inCase, interpreter, wantsHearing } from './facts'
import { COURT, petitionCaption } from './format'
import { values } from './names'
import { narrative, narrativeNeeds } from './narrative'
import { additional, department, interpreterRequest, oath, requests, served } from './petition-parts'

const box = (id: string, charge: string, text: string): TemplateBlock => ({
  id,
  kind: 'tick',
  level: 1,
  confirm: 'sworn',
  tick: is(offense, charge),
  text,
})

/** Statements of TC0021 in its order, one petition for all marijuana counts of a docket number. */
export const expunge: PaperTemplate = {
  id: 'ma-tc0021',
  kind: 'court',
  title: 'PETITION FOR EXPUNGEMENT OF MARIJUANA OFFENSES',
  form: { number: 'TC0021', edition: '11/22' },
  format: COURT,
  caption: petitionCaption('G.L. c. 276, § 100K¼'),
  needs: [
    ...filer,
    ...inCase,
    ...interpreter,
    { fact: citizenshipConcern },
    { fact: offense },
    { fact: substance },
    { fact: countNumber },
    ...narrativeNeeds,
    { fact: wantsHearing },
  ],
  values,
  blocks: [
    ...department,
    { id: 'interpreterRight', kind: 'paragraph', text: 'You have the right to an interpreter at no cost to you.' },
    ...interpreterRequest,
    {
      id: 'ask',
      kind: 'paragraph',
      text: 'I request that this Court order that the records of the following charges (marijuana only) be expunged:',
    },
    box('possession', 'possession-marijuana', 'possession of marijuana — G.L. c. 94C, § 34'),
    box('cultivation', 'cultivation-marijuana', 'cultivation of marijuana — G.L. c. 94C, § 32C(a)'),
    box('intent', 'pwid-marijuana', 'possession of marijuana with intent to distribute — G.L. c. 94C, § 32C(a)'),
    box('distribution', 'distribution-marijuana', 'distribution of marijuana — G.L. c. 94C, § 32C(a)'),
    box(
      'possessionAgain',
      'possession-marijuana-subsequent',
      'possession of marijuana, subsequent offense — G.L. c. 94C, § 34',
    ),
    box(
      'cultivationAgain',
      'cultivation-marijuana-subsequent',
      'cultivation of marijuana, subsequent offense — G.L. c. 94C, § 32C(b)',
    ),
    box(
      'intentAgain',
      'pwid-marijuana-subsequent',
      'possession of marijuana with intent to distribute, subsequent offense — G.L. c. 94C, § 32C(b)',
    ),
    box(
      'distributionAgain',
      'distribution-marijuana-subsequent',
      'distribution of marijuana, subsequent offense — G.L. c. 94C, § 32C(b)',
    ),
    {
      id: 'counts',
      kind: 'paragraph',
      confirm: 'sworn',
      when: not(unsure(countNumber)),
      text: 'Counts: {{countNumber}}',
    },
    { id: 'countsOpen', kind: 'paragraph', when: unsure(countNumber), text: 'Counts: {{countNumber}}' },
    {
      id: 'thirtyDays',
      kind: 'paragraph',
      text: '(Note: The Court is to act within 30 days of the filing of this petition.)',
    },
    {
      id: 'reason',
      kind: 'tick',
      confirm: 'sworn',
      tick: always,
      text: 'I make this request because the criminal records noted above were created as a result of marijuana offenses that have now been decriminalized based on the amount of marijuana involved.',
    },
    ...narrative,
    ...requests,
    ...served,
    ...oath,
    ...additional,
  ],
}
