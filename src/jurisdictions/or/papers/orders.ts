import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { convictionDate } from '../../facts'
import { NONCONVICTION } from '../decision/terms'
import { caseOutcome } from '../facts'
import { captioned, captionedOrArrest } from './captions'
import { CONVICTED, COUNT, chargeTable, ENDED, LAW, values } from './charges'
import { submitted } from './closing'
import { arrestDate, arrestingAgency, filer, inCase, inCharge } from './facts'
import { LINED } from './format'
import { convicted } from './set-aside'

/** How the motion came to be decided is the judge's to say. */
const course = (days: number): readonly TemplateBlock[] => [
  {
    id: 'noObjection',
    kind: 'tick',
    tick: 'open',
    text: `No objection was received from the prosecuting attorney within ${days} days after the motion was filed.`,
  },
  { id: 'hearing', kind: 'tick', tick: 'open', text: 'A hearing was held on {{line}}.' },
]

const judge: TemplateBlock = { id: 'judge', kind: 'signature', by: 'judge', role: 'Judge' }
const needs = [...filer, ...inCase, ...inCharge]

/** A draft for ORS 475C.397(5). No order form of the department is known. */
export const marijuanaOrder: readonly PaperTemplate[] = captioned(
  {
    id: 'or-mj-order',
    kind: 'court',
    title: '[PROPOSED] ORDER SETTING ASIDE MARIJUANA CONVICTION',
    format: LINED,
    needs: [...needs, { fact: convictionDate }],
    values,
    blocks: [
      { id: 'motion', kind: 'paragraph', text: 'The court considered the motion of the Defendant under ORS 475C.397.' },
      ...course(30),
      {
        id: 'finds',
        kind: 'paragraph',
        text: 'The court finds that the Defendant has a qualifying marijuana conviction:',
      },
      ...chargeTable('charges', 'Offense', [LAW, COUNT, CONVICTED]),
      { id: 'ordered', kind: 'heading', text: 'IT IS ORDERED:' },
      { id: 'setAside', kind: 'paragraph', number: '#.', text: 'The conviction named above is set aside.' },
      {
        id: 'deemed',
        kind: 'paragraph',
        number: '#.',
        text: 'The Defendant is deemed not to have been previously convicted of that offense.',
      },
      {
        id: 'sealed',
        kind: 'paragraph',
        number: '#.',
        text: 'The record of conviction and the other official records of the case, including the records of arrest, citation, and charge, are sealed.',
      },
      {
        id: 'copies',
        kind: 'paragraph',
        number: '#.',
        text: 'The clerk shall send a copy of this order to the Oregon State Police, the prosecuting attorney, and the arresting agency.',
      },
      judge,
      ...submitted,
    ],
  },
  ['(ORS 475C.397)'],
)

/** A draft for ORS 137.225. The department says that the court makes its own. */
export const setAsideOrder: readonly PaperTemplate[] = captionedOrArrest(
  {
    id: 'or-set-aside-order',
    kind: 'court',
    title: '[PROPOSED] ORDER TO SET ASIDE AND SEAL',
    format: LINED,
    needs: [...needs, { fact: caseOutcome }, { fact: arrestingAgency }, { fact: arrestDate }],
    values,
    blocks: [
      { id: 'motion', kind: 'paragraph', text: 'The court considered the motion of the Defendant under ORS 137.225.' },
      ...chargeTable('charges', 'Charge', [LAW, COUNT, ENDED]),
      {
        id: 'original',
        kind: 'paragraph',
        text: 'Original charge of the arrest or citation, if it was another one: {{long}}',
      },
      { id: 'date', kind: 'paragraph', text: 'Date of arrest or citation: {{arrestDate}}' },
      {
        id: 'agency',
        kind: 'paragraph',
        text: 'Agency that submitted the fingerprints or issued the citation: {{arrestingAgency}}',
      },
      ...course(120),
      { id: 'ordered', kind: 'heading', text: 'IT IS ORDERED:' },
      {
        id: 'conviction',
        kind: 'paragraph',
        number: '#.',
        when: convicted,
        text: 'The conviction named above, with the arrest, citation, and charges of this case that the motion names, is set aside.',
      },
      {
        id: 'arrest',
        kind: 'paragraph',
        number: '#.',
        when: pathIs(NONCONVICTION),
        text: 'The arrest, citation, or charge named above is set aside.',
      },
      {
        id: 'deemed',
        kind: 'paragraph',
        number: '#.',
        text: 'What is set aside is deemed not to have occurred (ORS 137.225(4)), and the records of it are sealed.',
      },
      {
        id: 'copies',
        kind: 'paragraph',
        number: '#.',
        when: pathIs(NONCONVICTION),
        text: 'The clerk shall send certified copies of this order to the Oregon State Police, the arresting agency, and the prosecuting attorney.',
      },
      {
        id: 'copiesConviction',
        kind: 'paragraph',
        number: '#.',
        when: convicted,
        text: 'The clerk shall send certified copies of this order to the Oregon State Police, the arresting agency, the prosecuting attorney, and the Department of Corrections.',
      },
      judge,
      ...submitted,
    ],
  },
  ['(ORS 137.225)'],
)
