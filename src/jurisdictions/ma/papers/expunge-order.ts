import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { offense } from '../facts'
import { countNumber, filer, inCase, sectionOnRecord } from './facts'
import { COURT, caseCaption } from './format'
import { CHARGE, values } from './names'

/** A box that only the judge may tick. */
const judges = (id: string, text: string, level: 0 | 1 = 0): TemplateBlock => ({
  id,
  kind: 'tick',
  level,
  tick: 'open',
  text,
})

/** No order belongs to TC0021 and the court issues its own. This draft is a convenience that the clerk may refuse. */
export const expungeOrder: PaperTemplate = {
  id: 'ma-expunge-order',
  kind: 'court',
  title: 'FINDINGS AND ORDER ON PETITION FOR EXPUNGEMENT (OPTIONAL DRAFT)',
  format: COURT,
  caption: caseCaption('G.L. c. 276, § 100K¼'),
  needs: [...filer, ...inCase, { fact: offense }, sectionOnRecord, { fact: countNumber }],
  values,
  blocks: [
    {
      id: 'preamble',
      kind: 'paragraph',
      text: 'The petitioner asks that the records of these counts be expunged under G.L. c. 276, § 100K¼:',
    },
    { id: 'counts', kind: 'charges', head: ['Count', 'Charge'], cells: ['{{countNumber}}', CHARGE], widths: [1, 5] },
    {
      id: 'finding',
      kind: 'paragraph',
      text: 'After review of the petition, {{box}} with {{box}} without a hearing, the Court finds by clear and convincing evidence that the amount of marijuana underlying the counts listed above:',
    },
    judges('twoOunces', 'was two ounces or less;', 1),
    judges('tenOunces', "was within the petitioner's primary residence and was ten ounces or less;", 1),
    judges('sixPlants', 'consisted of six or fewer marijuana plants for personal use;', 1),
    judges('twelvePlants', 'consisted of twelve or fewer marijuana plants on the premises.', 1),
    judges('noFinding', 'The Court does not so find.', 0),
    { id: 'findings', kind: 'heading', text: 'Written findings of fact:' },
    { id: 'findingsRoom', kind: 'room', count: 5 },
    judges(
      'allowed',
      'The petition is ALLOWED. The clerk of this Court, the Commissioner of Probation and the Commissioner of Criminal Justice Information Services shall expunge the records of the counts listed above. Other counts of this case are not affected.',
    ),
    judges('denied', 'The petition is DENIED.'),
    { id: 'sign', kind: 'signature', by: 'judge', text: 'SO ORDERED.', role: 'Justice' },
  ],
}
