import { paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { always, is, not, unsure } from '../../../../rules/condition'
import { offense } from '../../facts'
import { countNumber } from '../facts'
import { COURT, petitionCaption } from '../format'
import { values } from '../names'
import { narrative } from '../narrative'
import { additional, department, interpreterRequest, requests, served, sworn } from '../parts'

const charged = (id: string, text: string, as: string) =>
  tick(id, text, is(offense, as), { level: 1, confirm: 'sworn' })

/** Statements of TC0021 in its order, one petition for all marijuana counts of a docket number. */
export const expunge: PaperDraft = {
  id: 'ma-tc0021',
  kind: 'court',
  title: 'PETITION FOR EXPUNGEMENT OF MARIJUANA OFFENSES',
  form: { number: 'TC0021', edition: '11/22' },
  format: COURT,
  caption: petitionCaption('G.L. c. 276, § 100K¼'),
  values,
  blocks: [
    ...department,
    paragraph('interpreterRight', 'You have the right to an interpreter at no cost to you.'),
    ...interpreterRequest,
    paragraph(
      'ask',
      'I request that this Court order that the records of the following charges (marijuana only) be expunged:',
    ),
    charged('possession', 'possession of marijuana — G.L. c. 94C, § 34', 'possession-marijuana'),
    charged('cultivation', 'cultivation of marijuana — G.L. c. 94C, § 32C(a)', 'cultivation-marijuana'),
    charged('intent', 'possession of marijuana with intent to distribute — G.L. c. 94C, § 32C(a)', 'pwid-marijuana'),
    charged('distribution', 'distribution of marijuana — G.L. c. 94C, § 32C(a)', 'distribution-marijuana'),
    charged(
      'possessionAgain',
      'possession of marijuana, subsequent offense — G.L. c. 94C, § 34',
      'possession-marijuana-subsequent',
    ),
    charged(
      'cultivationAgain',
      'cultivation of marijuana, subsequent offense — G.L. c. 94C, § 32C(b)',
      'cultivation-marijuana-subsequent',
    ),
    charged(
      'intentAgain',
      'possession of marijuana with intent to distribute, subsequent offense — G.L. c. 94C, § 32C(b)',
      'pwid-marijuana-subsequent',
    ),
    charged(
      'distributionAgain',
      'distribution of marijuana, subsequent offense — G.L. c. 94C, § 32C(b)',
      'distribution-marijuana-subsequent',
    ),
    paragraph('counts', 'Counts: {{countNumber}}', { confirm: 'sworn', when: not(unsure(countNumber)) }),
    paragraph('countsOpen', 'Counts not numbered above: {{countNumber}}', { when: unsure(countNumber) }),
    paragraph('thirtyDays', '(Note: The Court is to act within 30 days of the filing of this petition.)'),
    tick(
      'reason',
      'I make this request because the criminal records noted above were created as a result of marijuana offenses that have now been decriminalized based on the amount of marijuana involved.',
      always,
      { confirm: 'sworn' },
    ),
    ...narrative,
    ...requests,
    ...served,
    ...sworn,
    ...additional,
  ],
}
