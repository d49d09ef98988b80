import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import {
  aboutYou,
  byLevel,
  caption,
  EDITION,
  other,
  police,
  SERVICE_LEFT,
  SIGN_LEFT,
  SITE,
  service,
  yesNo,
} from '../../official/parts'

export const jdf2371: OfficialForm = {
  id: 'jdf-2371',
  number: 'JDF 2371',
  edition: EDITION,
  name: 'JDF 2371 - Motion to Seal Conviction Records (Conduct No Longer Prohibited)',
  url: SITE,
  papers: ['co-jdf-2371'],
  fields: [
    ...caption('Court'),
    ...aboutYou(),
    ...ticked('', { '3A.0': 'courtRecord', '3B.0': 'prosecutor', '3C.0': 'sheriff', '3_CBI': 'bureau' }),
    ...written('', {
      '3C.1': '{{sheriffAddress}}',
      '3J.1': '{{arrestNumber}}',
      '3J.2': '{{arrestDate.us}}',
    }),
    ...police('3D.0', '3D.1', '4D.2', '3D.3'),
    ...other('3F.0', '3F.1', '3F.2'),
    ...byLevel,
    // The file's second "No" belongs to the first question, so that one is ticked by its place.
    yesNo('Group_4A', 'oldDrugYes', 'oldDrugNo', ['0', '1']),
    { field: 'Group_4B', choose: [{ option: 'Yes.', tick: 'psilocybinYes' }] },
    ...service,
  ],
  left: ['D/C', ...['3E.0', '3E.1', '3E.3', '4E.2', '3G.0', '3G.1', '3G.2'], ...SERVICE_LEFT, ...SIGN_LEFT],
}

/** An order is handed in with sections A to C only. */
export const jdf2374: OfficialForm = {
  id: 'jdf-2374',
  number: 'JDF 2374',
  edition: EDITION,
  name: 'JDF 2374 - Order to Seal Conviction Records (Conduct No Longer Prohibited)',
  url: SITE,
  papers: ['co-jdf-2374'],
  fields: caption('Dropdown1'),
  left: [
    'Division',
    'Courtroom',
    '∆ DoB',
    '∆ Street Address',
    '∆ CSZ',
    '3A.0',
    '3B.0',
    '3C.0',
    '3D.0',
    '3D.1',
    '4A.3.1',
    '4A.3.2',
    '4A.3.3',
    '4D.1',
    'Sig',
    'Group_Sig',
    'Sig_Date',
  ],
}
