import { box, oath, paragraph, signature } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { caption, PLEADING } from './format'
import { judgeSigns, sealing } from './order'
import { values } from './parts'

type Ordered = {
  readonly id: string
  readonly statute: string
  readonly outcome: string | TemplateBlock
  readonly closed: string
}

/** The order of the Clark County sample. The prosecutor's words and line stand on the page of the judge's line. */
function order({ id, statute, outcome, closed }: Ordered): PaperDraft {
  return {
    id,
    kind: 'court',
    title: 'ORDER TO SEAL RECORDS',
    format: PLEADING,
    caption: caption('Application', 'Petitioner in proper person', `(NRS ${statute}, 179.2445, 179.285)`),
    values,
    blocks: [
      paragraph(
        'found',
        `On the petition of {{fullName}}, petitioner, not represented by counsel, the court finds that the requirements of NRS ${statute} are met, that good cause appears, and that:`,
      ),
      box('stipulated', 'the prosecuting attorney stipulates to this order, as signed below.'),
      box('noObjection', 'no written objection was filed within 30 days after notice of the petition.'),
      box('heard', 'a hearing was held, and the presumption in favor of sealing was not overcome.'),
      ...sealing({ outcome, closed }),
      judgeSigns,
      oath(
        'prosecutor',
        `The prosecuting attorney has reviewed the applicable criminal history, agrees that the record is eligible by statute for sealing, has no objection to the petition, and stipulates to this order under NRS ${statute}. Bar No. {{line}}`,
        'Prosecuting attorney',
        { by: 'office' },
      ),
      signature('sign', 'Petitioner in proper person'),
    ],
  }
}

export const convictionOrder = order({
  id: 'nv-general-order',
  statute: '179.245',
  outcome: 'convicted on {{convictionDate}}',
  closed: '{{sentenceEndDate}}',
})

export const otherOrder = order({
  id: 'nv-nonconviction-order',
  statute: '179.255',
  // Each charge may have ended in its own way.
  outcome: paragraph('orderOutcome', 'Final outcome of the charge under {{offense.section}}: {{caseOutcome}}', {
    level: 1,
    each: true,
  }),
  closed: '{{caseClosedDate}}',
})
