import { type OfficialField, type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { always } from '../../../../rules/condition'
import { attending, EDITION, named, other, police, SERVICE_LEFT, SIGN_LEFT, SITE, yesNo } from '../../official/parts'

const ITEM = 'Section 4a, offenses'

const line = (row: number): readonly OfficialField[] => named(`4A.${row + 1}A`, ITEM, always, row)

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** A new case in the district court: it has no number yet, and no address of a court is known for it. */
export const jdf417: OfficialForm = {
  id: 'jdf-417',
  number: 'JDF 417',
  edition: EDITION,
  name: 'JDF 417 - Petition to Seal Arrest and Criminal Records (No Charges Filed)',
  url: SITE,
  papers: ['co-jdf-417'],
  fields: [
    { field: 'Title', choose: [{ option: 'Petition', tick: { holds: always } }] },
    { field: 'Dropdown1', choose: [{ option: 'District Court', tick: { holds: always } }] },
    ...written('', {
      County: '{{county}}',
      '∆': '{{fullName}}',
      '1.1': '{{fullName}}',
      '1.2': '{{birthDate.us}}',
      '∆ Street Address': '{{street}}',
      '∆ City': '{{city}}, {{homeState}} {{zip}}',
      '1.5': '{{phone}}',
      '1.6': '{{email}}',
      '3B.1': '{{sheriffAddress}}',
      '3F.1': '{{arrestNumber}}',
      '3F.2': '{{offenseDate.us}}',
    }),
    ...attending('Group1.7', '1.8', 'Group1.9'),
    {
      field: 'Group2.0',
      choose: [{ option: 'The Person in Interest', tick: 'isPerson' }],
    },
    ...ticked('', { '3A.0': 'prosecutor', '3B.0': 'sheriff', '3C': 'bureau' }),
    ...police('3D.0', '3D.1', '4D.2', '3D.3'),
    ...other('3E.0', '3E.1', '3E.2'),
    ...ROWS.flatMap(line),
    yesNo('4B.0', 'chargedYes', 'chargedNo'),
    yesNo('4C.0', 'diversionYes', 'diversionNo'),
    yesNo('4D.0', 'limitYes', 'limitNo'),
    yesNo('4E.0', 'investigatedYes', 'investigatedNo'),
  ],
  left: [
    ...['Court Address', 'Case Number', 'D/C', '2.1', '2.2', '2.3', '2.4'],
    // Misdemeanor or felony: a level that the record does not name is not guessed.
    ...ROWS.map((row) => `4A.${row + 1}B`),
    ...SERVICE_LEFT,
    ...SIGN_LEFT,
  ],
}

export const jdf418: OfficialForm = {
  id: 'jdf-418',
  number: 'JDF 418',
  edition: EDITION,
  name: 'JDF 418 - Order to Seal Arrest and Criminal Records',
  url: SITE,
  papers: ['co-jdf-418'],
  fields: written('', { County: '{{county}}', '∆': '{{fullName}}' }),
  left: [
    'Court Address',
    'Case Number',
    'Division',
    'Courtroom',
    '∆ DoB',
    '∆ Street Address',
    '∆ City',
    '418.3A.1',
    '418.3B.1',
    '418.3B.2',
    '418.4C',
    '418.5A',
    '418.5C',
    'Group418.5B',
  ],
}
