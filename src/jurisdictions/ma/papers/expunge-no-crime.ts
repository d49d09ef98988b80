import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, always, any, is, unsure } from '../../../rules/condition'
import { citizenshipConcern, offenseDate } from '../../facts'
import { twoOunces } from '../decision/amounts'
import { amountGrams, offense, proofOfAmount } from '../facts'
import { countNumber, filer, inCase, interpreter, proof, sectionOnRecord, wantsHearing } from './facts'
import { COURT, petitionCaption } from './format'
import { CHARGE, COUNT, values } from './names'
import { additional, department, interpreterRequest, mayState, oath, requests, served } from './petition-parts'

const other = (id: string, text: string): TemplateBlock => ({ id, kind: 'tick', level: 1, tick: any(), text })

/** Statements of the Petition for Expungement under s. 100K, with the reason "no longer a crime". */
export const expungeNoCrime: PaperTemplate = {
  id: 'ma-100k-petition',
  kind: 'court',
  title: 'PETITION FOR EXPUNGEMENT',
  form: { number: 'Petition for Expungement, G.L. c. 276, § 100K', edition: 'Rev. 12.20.18' },
  format: COURT,
  caption: petitionCaption('G.L. c. 276, § 100K'),
  needs: [
    ...filer,
    ...inCase,
    ...interpreter,
    { fact: citizenshipConcern },
    { fact: offense },
    sectionOnRecord,
    { fact: countNumber },
    { fact: offenseDate },
    { fact: amountGrams },
    ...proof,
    { fact: wantsHearing },
  ],
  values,
  blocks: [
    ...department,
    ...interpreterRequest,
    {
      id: 'ask',
      kind: 'paragraph',
      text: 'I request that this Court order that the records of the following charges be expunged:',
    },
    {
      id: 'charges',
      kind: 'charges',
      confirm: 'sworn',
      head: ['Count', 'Charge', 'Date of offense'],
      cells: ['{{countNumber}}', CHARGE, '{{offenseDate}}'],
      widths: [1, 5, 2],
    },
    { id: 'because', kind: 'paragraph', text: 'I make this request because the records were created as a result of:' },
    other('falseUse', 'false use of my identification'),
    other('unauthorizedUse', 'unauthorized use of my identity'),
    other('theft', 'theft of my identity'),
    {
      id: 'noCrime',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      tick: always,
      text: 'the offense or offenses described above are no longer a crime',
    },
    other('policeErrors', 'errors by law enforcement'),
    other('witnessErrors', 'errors by civilian or expert witnesses'),
    other('courtErrors', 'errors by Court employees'),
    other('fraud', 'fraud perpetrated upon the Court'),
    { id: 'specifically', kind: 'heading', text: 'Specifically:' },
    {
      id: 'weight',
      kind: 'paragraph',
      each: true,
      confirm: 'sworn',
      when: all(mayState, twoOunces),
      text: `The amount underlying ${COUNT} was {{amountGrams}} grams, which is two ounces (56.699 grams) or less.`,
    },
    {
      id: 'weightOpen',
      kind: 'paragraph',
      each: true,
      when: all(mayState, unsure(amountGrams)),
      text: `The amount underlying ${COUNT} was {{amountGrams}} grams: {{box}} two ounces (56.699 grams) or less.`,
    },
    {
      id: 'source',
      kind: 'paragraph',
      confirm: 'sworn',
      when: all(mayState, is(proofOfAmount, 'yes')),
      text: 'The amount is shown by {{amountShownBy}}. I attach a copy.',
    },
    {
      id: 'law',
      kind: 'paragraph',
      text: 'Possession of two ounces or less is no longer a crime in Massachusetts (G.L. c. 94C, § 32L). See Matter of Expungement, 489 Mass. 67 (2022); Commonwealth v. K.W., 490 Mass. 619 (2022).',
    },
    {
      id: 'justice',
      kind: 'paragraph',
      text: 'Expungement is in the interests of justice for these reasons (such as the time that has passed, work, housing, family):',
    },
    { id: 'justiceRoom', kind: 'room', count: 6 },
    ...requests,
    ...served,
    ...oath,
    ...additional,
  ],
}
