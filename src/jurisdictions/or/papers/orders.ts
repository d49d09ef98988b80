import { box, heading, paragraph, signature, statement } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { NONCONVICTION } from '../decision/terms'
import { captioned, captionedOrArrest } from './captions'
import { CONVICTED, COUNT, chargeTable, ENDED, LAW, values } from './charges'
import { LINED } from './format'
import { submitted } from './parts'
import { convicted } from './set-aside/paper'

/** How the motion came to be decided is the judge's to say. */
const course = (days: number): readonly TemplateBlock[] => [
  box(
    'noObjection',
    `No objection was received from the prosecuting attorney within ${days} days after the motion was filed.`,
  ),
  box('hearing', 'A hearing was held on {{line}}.'),
]

const judge: TemplateBlock = signature('judge', 'Judge', { by: 'judge' })

/** A draft for ORS 475C.397(5). No order form of the department is known. */
export const marijuanaOrder: readonly PaperDraft[] = captioned(
  {
    id: 'or-mj-order',
    kind: 'court',
    title: '[PROPOSED] ORDER SETTING ASIDE MARIJUANA CONVICTION',
    format: LINED,
    values,
    blocks: [
      paragraph('motion', 'The court considered the motion of the Defendant under ORS 475C.397.'),
      ...course(30),
      paragraph(
        'finds',
        'The court finds that the Defendant has [a qualifying marijuana conviction|qualifying marijuana convictions]:',
      ),
      ...chargeTable('charges', 'Offense', [LAW, COUNT, CONVICTED]),
      heading('ordered', 'IT IS ORDERED:'),
      statement('setAside', 'The [conviction named above is|convictions named above are] set aside.'),
      statement(
        'deemed',
        'The Defendant is deemed not to have been previously convicted of [that offense|those offenses].',
      ),
      statement(
        'sealed',
        'The record of conviction and the other official records of the case, including the records of arrest, citation, and charge, are sealed.',
      ),
      statement(
        'copies',
        'The clerk shall send a copy of this order to the Oregon State Police, the prosecuting attorney, and the arresting agency.',
      ),
      judge,
      ...submitted,
    ],
  },
  ['(ORS 475C.397)'],
)

/** A draft for ORS 137.225. The department says that the court makes its own. */
export const setAsideOrder: readonly PaperDraft[] = captionedOrArrest(
  {
    id: 'or-set-aside-order',
    kind: 'court',
    title: '[PROPOSED] ORDER TO SET ASIDE AND SEAL',
    format: LINED,
    values,
    blocks: [
      paragraph('motion', 'The court considered the motion of the Defendant under ORS 137.225.'),
      ...chargeTable('charges', 'Charge', [LAW, COUNT, ENDED]),
      paragraph('original', 'Original charge of the arrest or citation, if it was another one: {{long}}'),
      paragraph('date', 'Date of arrest or citation: {{arrestDate}}'),
      paragraph('agency', 'Agency that submitted the fingerprints or issued the citation: {{arrestingAgency}}'),
      ...course(120),
      heading('ordered', 'IT IS ORDERED:'),
      statement(
        'conviction',
        'The [conviction|convictions] named above, with the arrest, citation, and charges of this case that the motion names, [is|are] set aside.',
        { when: convicted },
      ),
      statement('arrest', 'The arrest, citation, or [charge named above is|charges named above are] set aside.', {
        when: pathIs(NONCONVICTION),
      }),
      statement(
        'deemed',
        'What is set aside is deemed not to have occurred (ORS 137.225(4)), and the records of it are sealed.',
      ),
      statement(
        'copies',
        'The clerk shall send certified copies of this order to the Oregon State Police, the arresting agency, and the prosecuting attorney.',
        { when: pathIs(NONCONVICTION) },
      ),
      statement(
        'copiesConviction',
        'The clerk shall send certified copies of this order to the Oregon State Police, the arresting agency, the prosecuting attorney, and the Department of Corrections.',
        { when: convicted },
      ),
      judge,
      ...submitted,
    ],
  },
  ['(ORS 137.225)'],
)
