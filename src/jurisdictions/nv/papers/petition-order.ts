import type { Blank, PaperTemplate } from '../../../documents/template'
import { convictionNeeds } from './conviction-petition'
import { caption, PLEADING } from './format'
import { otherNeeds } from './nonconviction-petition'
import { judgeSigns, sealing } from './order'
import { judges, values } from './parts'

type Ordered = {
  readonly id: string
  readonly statute: string
  readonly needs: readonly Blank[]
  readonly outcome: string
  readonly closed: string
}

/** The order of the Clark County sample. The prosecutor's words and line stand on the page of the judge's line. */
function order({ id, statute, needs, outcome, closed }: Ordered): PaperTemplate {
  return {
    id,
    kind: 'court',
    title: 'ORDER TO SEAL RECORDS',
    format: PLEADING,
    caption: caption('Application', 'Petitioner in proper person', `(NRS ${statute}, 179.2445, 179.285)`),
    needs,
    values,
    blocks: [
      {
        id: 'found',
        kind: 'paragraph',
        text: `On the petition of {{fullName}}, petitioner, not represented by counsel, the court finds that the requirements of NRS ${statute} are met, that good cause appears, and that:`,
      },
      judges('stipulated', 'the prosecuting attorney stipulates to this order, as signed below.'),
      judges('noObjection', 'no written objection was filed within 30 days after notice of the petition.'),
      judges('heard', 'a hearing was held, and the presumption in favor of sealing was not overcome.'),
      ...sealing({ outcome, closed }),
      judgeSigns,
      {
        id: 'prosecutor',
        kind: 'signature',
        by: 'clerk',
        text: `The prosecuting attorney has reviewed the applicable criminal history, agrees that the record is eligible by statute for sealing, has no objection to the petition, and stipulates to this order under NRS ${statute}. Bar No. {{line}}`,
        role: 'Prosecuting attorney',
      },
      { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Petitioner in proper person' },
    ],
  }
}

export const convictionOrder = order({
  id: 'nv-general-order',
  statute: '179.245',
  needs: convictionNeeds,
  outcome: 'convicted on {{convictionDate}}',
  closed: '{{sentenceEndDate}}',
})

export const otherOrder = order({
  id: 'nv-nonconviction-order',
  statute: '179.255',
  needs: otherNeeds,
  outcome: '{{caseOutcome}}',
  closed: '{{caseClosedDate}}',
})
