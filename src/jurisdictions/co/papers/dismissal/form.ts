import { type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { aboutYou, caption, EDITION, other, police, SERVICE_LEFT, SITE, service } from '../../official/parts'

export const jdf477: OfficialForm = {
  id: 'jdf-477',
  number: 'JDF 477',
  edition: EDITION,
  name: 'JDF 477 - Motion to Seal Non-Conviction Records',
  url: SITE,
  papers: ['co-jdf-477'],
  // Sworn to by whoever signs the form.
  prints: ['noRestitution', 'notUnderage'],
  fields: [
    ...caption('Court'),
    ...aboutYou('∆ City'),
    {
      field: 'Group_6_0',
      choose: [
        {
          option: 'Because I was acquitted of all charges.  Enter date in provided field.',
          tick: ['acquitted', 'notAcquitted'],
        },
        {
          option: 'Because the case was completely dismissed.  Enter the date in the provided field.',
          tick: ['dismissed', 'notDismissed'],
        },
        {
          option: 'Because the Court vacated my conviction as I was the victim of human trafficking.',
          tick: 'vacated',
        },
        {
          option: 'Because I completed a diversion agreement.  Enter date in the provided field.',
          tick: ['diversion', 'noDiversion'],
        },
        {
          option: 'Because I completed a deferred judgment.  Enter the date in the provided field.',
          tick: ['deferred', 'notDeferred'],
        },
      ],
    },
    { field: '6_1', text: '{{endedDate.us}}', when: ['acquitted', 'notAcquitted'] },
    { field: '6_2', text: '{{endedDate.us}}', when: ['dismissed', 'notDismissed'] },
    { field: '6_3', text: '{{endedDate.us}}', when: ['diversion', 'noDiversion'] },
    { field: '6_4', text: '{{endedDate.us}}', when: ['deferred', 'notDeferred'] },
    ...ticked('', { '3A.0': 'prosecutor', '3B.0': 'sheriff', '3C': 'bureau' }),
    ...written('', {
      '3B.1': '{{sheriffAddress}}',
      '3F.1': '{{arrestNumber}}',
      '3F.2': '{{arrestDate.us}}',
    }),
    ...police('3D.0', '3D.1', '4D.2', '3D.3'),
    ...other('3E.0', '3E.1', '3E.2'),
    ...service,
  ],
  left: [
    'D/C',
    '6.5',
    ...SERVICE_LEFT,
    ...['Sig1_Date', 'Sig1_Month', 'Sig1_Year', 'Sig1_City', 'Sig1_State', 'Sig1_Signature', 'Sig_LawyerSignature'],
  ],
}

export const jdf478: OfficialForm = {
  id: 'jdf-478',
  number: 'JDF 478',
  edition: EDITION,
  name: 'JDF 478 - Order to Seal Non-Conviction Records',
  url: SITE,
  papers: ['co-jdf-478'],
  fields: caption('Dropdown1'),
  left: [
    'Division',
    'Courtroom',
    '∆ DoB',
    '∆ Street Address',
    '∆ CSZ',
    '478.3A.1',
    '478.3A.2',
    '478.3B.1',
    '478.3B.2',
    '478.3C.0',
    '478.3C.1',
    '478.3C.3',
    '478.3C.4',
    '478.3C.2A',
    '478.3C.2B',
    '478.3D.0',
    '478.3E.0',
    '478.3E.1',
    '478.3F.0',
    '478.3F.1',
    '478.3G.0',
    '478.3G.1',
    '418.5A',
    '418.5C',
    'Group418.5B',
    '4D.1',
  ],
}
