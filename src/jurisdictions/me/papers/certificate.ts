import { paragraph, signature } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { hasSeveralCharges } from '../../../documents/verdict'
import { not } from '../../../rules/condition'
import { caption, FORM } from './format'

/** Neither the statute nor the form asks for it; a copy for the prosecutor is the safe practice. */
export const certificate: PaperDraft = {
  id: 'me-certificate',
  kind: 'court',
  title: 'CERTIFICATE OF SERVICE',
  format: FORM,
  caption: caption('Motion to Seal Criminal History', '15 M.R.S. §§ 2263-2264'),
  blocks: [
    paragraph(
      'certify',
      'I certify that on {{line}} I {{box}} mailed or {{box}} delivered a copy of the Motion to Seal Criminal History in this case to the {{prosecutor.office}}, at this address: {{prosecutor.address}}',
      { when: not(hasSeveralCharges) },
    ),
    paragraph(
      'certifyEach',
      'I certify that on {{line}} I {{box}} mailed or {{box}} delivered a copy of each Motion to Seal Criminal History that I file in this case to the {{prosecutor.office}}, at this address: {{prosecutor.address}}',
      { when: hasSeveralCharges },
    ),
    // Signed only after the copy is on its way, hence by a server and not with the motion.
    signature('sign', 'Defendant', { by: 'server', name: '{{fullName}}' }),
  ],
}
