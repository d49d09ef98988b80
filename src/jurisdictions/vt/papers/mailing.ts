import type { PaperTemplate } from '../../../documents/template'
import { prosecutedBy, who } from './facts'
import { caption, PAPER } from './format'

/** That the prosecutor got a copy: not required, useful where no court form sends one. Dated and signed after mailing. */
export const mailing: PaperTemplate = {
  id: 'vt-mailing',
  kind: 'court',
  title: 'CERTIFICATE OF MAILING',
  format: PAPER,
  caption,
  needs: [...who, { fact: prosecutedBy }],
  blocks: [
    {
      id: 'sent',
      kind: 'paragraph',
      text: 'On {{line}} I sent a copy of the papers that I file with this certificate to the following office:',
    },
    { id: 'office', kind: 'lines', lines: ['{{prosecutor.office}}', '{{prosecutor.address}}'] },
    { id: 'byMail', kind: 'tick', tick: 'open', text: 'by United States mail.' },
    { id: 'byEmail', kind: 'tick', tick: 'open', text: 'by email to {{long}}.' },
    // Signed only after the copy is on its way, hence by a server and not with the request.
    {
      id: 'sign',
      kind: 'signature',
      by: 'server',
      name: '{{fullName}}',
      role: 'Signature of the person who sent the copy',
    },
  ],
}
