import { heading, paragraph, room, table, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { all, always, any, is, unsure } from '../../../../rules/condition'
import { twoOunces } from '../../decision/amounts'
import { amountGrams, proofOfAmount } from '../../facts'
import { COURT, petitionCaption } from '../format'
import { CHARGE, COUNT, values } from '../names'
import { additional, department, interpreterRequest, mayState, requests, served, sworn } from '../parts'

/** A box of the form that no path of ours uses. */
const other = (id: string, text: string) => tick(id, text, any(), { level: 1 })

/** Statements of the Petition for Expungement under s. 100K, with the reason "no longer a crime". */
export const expungeNoCrime: PaperDraft = {
  id: 'ma-100k-petition',
  kind: 'court',
  title: 'PETITION FOR EXPUNGEMENT',
  form: { number: 'Petition for Expungement, G.L. c. 276, § 100K', edition: 'Rev. 12.20.18' },
  format: COURT,
  caption: petitionCaption('G.L. c. 276, § 100K'),
  values,
  blocks: [
    ...department,
    ...interpreterRequest,
    paragraph('ask', 'I request that this Court order that the records of the following charges be expunged:'),
    table(
      'charges',
      [
        ['Count', '{{countNumber}}', 1],
        ['Charge', CHARGE, 5],
        ['Date of offense', '{{offenseDate}}', 2],
      ],
      { confirm: 'sworn' },
    ),
    paragraph('because', 'I make this request because the records were created as a result of:'),
    other('falseUse', 'false use of my identification'),
    other('unauthorizedUse', 'unauthorized use of my identity'),
    other('theft', 'theft of my identity'),
    tick('noCrime', 'the [offense described above is|offenses described above are] no longer a crime', always, {
      level: 1,
      confirm: 'sworn',
    }),
    other('policeErrors', 'errors by law enforcement'),
    other('witnessErrors', 'errors by civilian or expert witnesses'),
    other('courtErrors', 'errors by Court employees'),
    other('fraud', 'fraud perpetrated upon the Court'),
    heading('specifically', 'Specifically:'),
    paragraph(
      'weight',
      `The amount underlying ${COUNT} was {{amountGrams}} [gram|grams], which is two ounces (56.699 grams) or less.`,
      { each: true, confirm: 'sworn', when: all(mayState, twoOunces) },
    ),
    paragraph(
      'weightOpen',
      `The amount underlying ${COUNT} was {{amountGrams}} [gram|grams]: {{box}} two ounces (56.699 grams) or less.`,
      { each: true, when: all(mayState, unsure(amountGrams)) },
    ),
    paragraph('source', 'The amount is shown by {{amountShownBy}}. I attach a copy.', {
      confirm: 'sworn',
      when: all(mayState, is(proofOfAmount, 'yes')),
    }),
    paragraph(
      'law',
      'Possession of two ounces or less is no longer a crime in Massachusetts (G.L. c. 94C, § 32L). See Matter of Expungement, 489 Mass. 67 (2022); Commonwealth v. K.W., 490 Mass. 619 (2022).',
    ),
    paragraph(
      'justice',
      'Expungement is in the interests of justice for these reasons (such as the time that has passed, work, housing, family):',
    ),
    room('justiceRoom', 6),
    ...requests,
    ...served,
    ...sworn,
    ...additional,
  ],
}
