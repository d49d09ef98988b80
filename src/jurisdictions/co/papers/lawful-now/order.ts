import { box, heading, paragraph } from '../../../../documents/blocks'
import { STATE } from '../format'
import { courtCompletes, order, personForCourt, sealing, soOrdered } from '../judge'

/** Statements of JDF 2374. The person fills the caption only. */
export const lawfulNowOrder = order(
  {
    id: 'co-jdf-2374',
    title: 'ORDER TO SEAL CONVICTION RECORDS: CONDUCT NO LONGER PROHIBITED',
    form: { number: 'JDF 2374', edition: 'R: July 1, 2025' },
    blocks: [
      courtCompletes,
      heading('backgroundHead', '1. Background'),
      paragraph(
        'background',
        'The Defendant seeks to seal their conviction records under C.R.S. § 24-72-711, based on the fact that the underlying conduct is no longer prohibited under state law.',
      ),
      ...personForCourt,
      heading('findingsHead', '3. Court Findings'),
      paragraph('findings', 'The Court finds as follows:'),
      box(
        'lawful',
        'Conduct No Longer Unlawful. The Defendant was convicted of a charge that is no longer unlawful under statute.',
        { number: 'a)' },
      ),
      box(
        'notice',
        'Proper Filing and Notice. The Defendant filed their motion after the date of final disposition or release from supervision, whichever was later. They gave proper notice of their motion to the District Attorney.',
        { number: 'b)' },
      ),
      box(
        'noObjection',
        'Objection Not Filed. It has been at least forty-two days since the motion was filed, and the District Attorney has not filed an objection.',
        { number: 'c)' },
      ),
      box('otherFindings', 'Other Findings: {{long}}', { number: 'd)' }),
      ...sealing,
      soOrdered(),
    ],
  },
  STATE,
)
