import { box, heading, oath, paragraph, room, table } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { COURT, caseCaption } from '../format'
import { CHARGE, values } from '../names'

/** A box that only the judge may tick. */
/** No order belongs to TC0021 and the court issues its own. This draft is a convenience that the clerk may refuse. */
export const expungeOrder: PaperDraft = {
  id: 'ma-expunge-order',
  kind: 'court',
  title: 'FINDINGS AND ORDER ON PETITION FOR EXPUNGEMENT (OPTIONAL DRAFT)',
  format: COURT,
  caption: caseCaption('G.L. c. 276, § 100K¼'),
  values,
  blocks: [
    paragraph(
      'preamble',
      'The petitioner asks that the records of these counts be expunged under G.L. c. 276, § 100K¼:',
    ),
    table('counts', [
      ['Count', '{{countNumber}}', 1],
      ['Charge', CHARGE, 5],
    ]),
    paragraph(
      'finding',
      'After review of the petition, {{box}} with {{box}} without a hearing, the Court finds by clear and convincing evidence that the amount of marijuana underlying the counts listed above:',
    ),
    box('twoOunces', 'was two ounces or less;', { level: 1 }),
    box('tenOunces', "was within the petitioner's primary residence and was ten ounces or less;", { level: 1 }),
    box('sixPlants', 'consisted of six or fewer marijuana plants for personal use;', { level: 1 }),
    box('twelvePlants', 'consisted of twelve or fewer marijuana plants on the premises.', { level: 1 }),
    box('noFinding', 'The Court does not so find.', { level: 0 }),
    heading('findings', 'Written findings of fact:'),
    room('findingsRoom', 5),
    box(
      'allowed',
      'The petition is ALLOWED. The clerk of this Court, the Commissioner of Probation and the Commissioner of Criminal Justice Information Services shall expunge the records of the counts listed above. Other counts of this case are not affected.',
    ),
    box('denied', 'The petition is DENIED.'),
    oath('sign', 'SO ORDERED.', 'Justice', { by: 'judge' }),
  ],
}
