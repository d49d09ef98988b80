import { box, heading, paragraph, room } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { any, not } from '../../../../rules/condition'
import { STATE } from '../format'
import { courtCompletes, order, personForCourt, sealing, soOrdered } from '../judge'
import { repeatTicket } from './paper'

const when = any(not(pathIs('co-18-13-122-underage')), repeatTicket)

/** JDF 613: filed with the motion, its caption filled; the rest is the court's. */
export const denial = order(
  {
    id: 'co-jdf-613',
    title: 'ORDER DENYING MOTION TO SEAL CONVICTION RECORDS',
    form: { number: 'JDF 613', edition: 'R: August 7, 2024' },
    when,
    blocks: [
      courtCompletes,
      heading('decisionHead', '1. Decision'),
      paragraph(
        'decision',
        'The Court has read the motion to seal conviction records. The Court denies the motion for the following reasons:',
      ),
      room('reasons', 8),
      soOrdered('2. '),
    ],
  },
  STATE,
)

/** Statements of JDF 614. */
export const hearing = order(
  {
    id: 'co-jdf-614',
    title: 'ORDER AND NOTICE OF HEARING (SEALING CONVICTION RECORDS)',
    form: { number: 'JDF 614', edition: 'R: August 7, 2024' },
    when,
    blocks: [
      courtCompletes,
      heading('hearingHead', '1. Hearing Scheduled'),
      paragraph(
        'hearing',
        'A hearing on this matter has been set at the location identified in the caption as follows: Date: {{line}} Time: {{line}}',
      ),
      box('mustAttend', 'If checked, the Defendant is required to attend the hearing.'),
      heading('decisionHead', '2. Decision'),
      paragraph(
        'decision',
        'Defendant filed a Motion to Seal Criminal Conviction Records in this Court in accordance with C.R.S. §§ 24-72-706 to 710. The Court finds that a hearing is necessary in this matter for the following reasons:',
      ),
      box('objects', 'The District Attorney objects to the Motion;'),
      box(
        'victim',
        'The Defendant is seeking to seal an offense that is a crime enumerated in C.R.S. § 24-4.1-302, and the District Attorney has informed the Court that the victim objects and requests a hearing;',
      ),
      box(
        'required',
        'The Defendant is seeking to seal an offense pursuant to C.R.S. § 24-72-706(1)(f)(IV), and a hearing is required by the applicable statute.',
      ),
      paragraph(
        'lastDay',
        'If Defendant is seeking to seal an offense pursuant to C.R.S. § 24-72-706(1)(f)(IV), any objection by the District Attorney to Defendant’s Motion must be filed with the Court no later than {{short}} days prior to the hearing date.',
      ),
      soOrdered('3. '),
    ],
  },
  STATE,
)

const SINCE =
  'has not been convicted of a criminal offense since the date of the final disposition of all criminal proceedings against the Defendant or since the date of Defendant’s release from supervision, whichever is later.'

/** Statements of JDF 615. */
export const convictionOrder: PaperDraft = order(
  {
    id: 'co-jdf-615',
    title: 'ORDER TO SEAL CONVICTION RECORDS',
    form: { number: 'JDF 615', edition: 'R: July 1, 2025' },
    when,
    blocks: [
      courtCompletes,
      heading('backgroundHead', '1. Background'),
      paragraph(
        'background',
        'The Court has read the Motion and any responses and reviewed the record and evidence presented at a hearing. The Court finds the Defendant is eligible to seal their conviction records. Alternatively, the Court also finds the request is sufficient on its face, no objection has been filed, and that a hearing is not required under C.R.S. § 24-72-704(1)(c)(II).',
      ),
      ...personForCourt,
      heading('findingsHead', '3. Court Findings'),
      paragraph(
        'findings',
        'The Court finds that it is appropriate to grant the Motion under C.R.S. §§ 24-72-706, or 707, as follows:',
      ),
      box(
        'petty',
        `Petty Offense. The Motion is for the sealing of a petty offense or petty drug offense, and the Defendant’s criminal history documents that the Defendant ${SINCE}`,
        { number: 'a)' },
      ),
      box(
        'eligible',
        `Eligible Misdemeanor or Felony. The Motion is for the sealing of an eligible class 1, class 2, or class 3 misdemeanor, a drug misdemeanor, a class 4, class 5, or class 6 felony, or a level 2, 3, or 4 drug felony, and Defendant’s criminal history documents that the Defendant ${SINCE}`,
        { number: 'b)' },
      ),
      box(
        'weighing',
        `Consequences v Public Interest. The Court finds that the harm to the privacy of the Defendant or the dangers or unwarranted, adverse consequences to the Defendant outweigh the public interest in retaining the records, and the Defendant’s criminal history documents that the Defendant ${SINCE}`,
        { number: 'c)' },
      ),
      box(
        'trafficking',
        'Victim of Human Trafficking. The Court finds by a preponderance of the evidence that the Defendant was trafficked by another person, as defined by C.R.S. §§ 18-3-503 or 504, to perform the offense for which the Defendant was convicted.',
        { number: 'd)' },
      ),
      ...sealing,
      soOrdered(),
    ],
  },
  STATE,
)
