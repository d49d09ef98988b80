import { type OfficialField, type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { always } from '../../../../rules/condition'
import {
  aboutYou,
  caption,
  EDITION,
  named,
  other,
  police,
  SERVICE_LEFT,
  SIGN_LEFT,
  SITE,
  service,
  yesNo,
} from '../../official/parts'

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'i', 'J', 'K', 'L', 'M', 'N', 'O']
const ITEM = 'Section 4, charges'

const line = (letter: string, row: number): readonly OfficialField[] => [
  ...named(`4${letter}.1`, ITEM, always, row),
  { field: `4${letter}.2`, text: '{{caseNumber}}', row, item: ITEM },
  { field: `4${letter}.3`, text: '{{convictionDate.us}}', row, item: ITEM },
  { field: `4${letter}.4`, text: '{{sentenceEndDate.us}}', row, item: ITEM },
]

/** The charges of this case; those of other cases are added by hand. */
export const jdf641: OfficialForm = {
  id: 'jdf-641',
  number: 'JDF 641',
  edition: EDITION,
  name: 'JDF 641 - Motion to Seal Multiple Conviction Records',
  url: SITE,
  papers: ['co-jdf-641'],
  fields: [
    ...caption('Court'),
    ...aboutYou(),
    ...ticked('', { '3A.0': 'courtRecord', '3C.0': 'prosecutor', '3D': 'bureau', '3E.0': 'sheriff' }),
    ...written('', {
      '3A.1': '{{caseNumber}}',
      '3E.1': '{{sheriffAddress}}',
      '3J.1': '{{arrestNumber}}',
      '3J.2': '{{arrestDate.us}}',
    }),
    ...police('3G.0', '3G.1', '3G.2', '3G.3'),
    ...other('3H.0', '3H.1', '3H.2'),
    ...LETTERS.flatMap(line),
    { field: 'Group_5B', choose: [{ option: 'Under C.R.S. sections 24-72-706 or 707.', tick: 'eligible' }] },
    yesNo('9B.0', 'appealYes', 'appealNo', ['Yes', 'No']),
    yesNo('9C.0', 'restitutionYes', 'restitutionNo', ['Yes', 'No']),
    yesNo('Group_10', 'historyYes', 'historyNo'),
    ...service,
  ],
  left: [
    'D/C',
    ...['3B.0', '3B.1', '3B.2', '3F.0', '3F.1'],
    ...['Group_5B_1', '5B.2', '9B.1', '9B.2', '9B.3', '9B.4', '11.1'],
    ...SERVICE_LEFT,
    ...SIGN_LEFT,
  ],
}

export const jdf642: OfficialForm = {
  id: 'jdf-642',
  number: 'JDF 642',
  edition: EDITION,
  name: 'JDF 642 - Order to Seal Multiple Conviction Records',
  url: SITE,
  papers: ['co-jdf-642'],
  fields: caption('Dropdown1'),
  left: [
    'Division',
    'Courtroom',
    '∆ DoB',
    '∆ Street Address',
    '∆ CSZ',
    '642.3.0',
    '4A.3.1',
    '4A.3.2',
    '4A.3.3',
    '4A.2.1',
    '4D.1',
    'Sig',
    'Group_Sig',
    'Sig_Date',
  ],
}
