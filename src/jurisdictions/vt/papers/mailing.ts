import { box, lines, paragraph, signature } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { prosecutedBy } from './facts'
import { caption, PAPER } from './format'

/** That the prosecutor got a copy: not required, useful where no court form sends one. Dated and signed after mailing. */
export const mailing: PaperDraft = {
  id: 'vt-mailing',
  also: [prosecutedBy],
  kind: 'court',
  title: 'CERTIFICATE OF MAILING',
  format: PAPER,
  caption,
  blocks: [
    paragraph(
      'sent',
      'On {{line}} I sent a copy of the papers that I file with this certificate to the following office:',
    ),
    lines('office', ['{{prosecutor.office}}', '{{prosecutor.address}}']),
    box('byMail', 'by United States mail.'),
    box('byEmail', 'by email to {{long}}.'),
    // Signed only after the copy is on its way, hence by a server and not with the request.
    signature('sign', 'Signature of the person who sent the copy', { by: 'server', name: '{{fullName}}' }),
  ],
}
