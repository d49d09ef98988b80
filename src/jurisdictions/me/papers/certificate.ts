import type { PaperTemplate } from '../../../documents/template'
import { hasSeveralCharges } from '../../../documents/verdict'
import { not } from '../../../rules/condition'
import { base } from './facts'
import { caption, FORM } from './format'

/** Neither the statute nor the form asks for it; a copy for the prosecutor is the safe practice. */
export const certificate: PaperTemplate = {
  id: 'me-certificate',
  kind: 'court',
  title: 'CERTIFICATE OF SERVICE',
  format: FORM,
  caption: caption('Motion to Seal Criminal History', '15 M.R.S. §§ 2263-2264'),
  needs: base,
  blocks: [
    {
      id: 'certify',
      kind: 'paragraph',
      when: not(hasSeveralCharges),
      text: 'I certify that on {{line}} I {{box}} mailed or {{box}} delivered a copy of the Motion to Seal Criminal History in this case to the {{prosecutor.office}}, at this address: {{prosecutor.address}}',
    },
    {
      id: 'certifyEach',
      kind: 'paragraph',
      when: hasSeveralCharges,
      text: 'I certify that on {{line}} I {{box}} mailed or {{box}} delivered a copy of each Motion to Seal Criminal History that I file in this case to the {{prosecutor.office}}, at this address: {{prosecutor.address}}',
    },
    // Signed only after the copy is on its way, hence by a server and not with the motion.
    { id: 'sign', kind: 'signature', by: 'server', name: '{{fullName}}', role: 'Defendant' },
  ],
}
