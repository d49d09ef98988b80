import { STATE } from './format'
import { courtCompletes, judges, order, personForCourt, sealing, soOrdered } from './judge'

/** Statements of JDF 2374. The person fills the caption only. */
export const lawfulNowOrder = order(
  {
    id: 'co-jdf-2374',
    title: 'ORDER TO SEAL CONVICTION RECORDS: CONDUCT NO LONGER PROHIBITED',
    form: { number: 'JDF 2374', edition: 'R: July 1, 2025' },
    blocks: [
      courtCompletes,
      { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
      {
        id: 'background',
        kind: 'paragraph',
        text: 'The Defendant seeks to seal their conviction records under C.R.S. § 24-72-711, based on the fact that the underlying conduct is no longer prohibited under state law.',
      },
      ...personForCourt,
      { id: 'findingsHead', kind: 'heading', text: '3. Court Findings' },
      { id: 'findings', kind: 'paragraph', text: 'The Court finds as follows:' },
      judges(
        'lawful',
        'Conduct No Longer Unlawful. The Defendant was convicted of a charge that is no longer unlawful under statute.',
        'a)',
      ),
      judges(
        'notice',
        'Proper Filing and Notice. The Defendant filed their motion after the date of final disposition or release from supervision, whichever was later. They gave proper notice of their motion to the District Attorney.',
        'b)',
      ),
      judges(
        'noObjection',
        'Objection Not Filed. It has been at least forty-two days since the motion was filed, and the District Attorney has not filed an objection.',
        'c)',
      ),
      judges('otherFindings', 'Other Findings: {{long}}', 'd)'),
      ...sealing,
      soOrdered(),
    ],
  },
  STATE,
)
