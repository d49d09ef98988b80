import { paragraph, signature, tick } from '../../../documents/blocks'
import type { Caption, PaperDraft } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { reach } from '../../facts'
import { courtKind } from '../facts'
import { COURT, caption } from './format'
import { address } from './parts'

type Hearing = Pick<PaperDraft, 'id' | 'title' | 'also'> & {
  readonly top: Caption
  /** What the court is asked for. */
  readonly order: string
  readonly form?: PaperDraft['form']
  /** Whether the person comes, a line of the Blake notice. */
  readonly appears?: true
}

/** The notice of a hearing, day and place left for the clerk's answer. Courts with a form of their own do not need it. */
function notice({ id, title, also = [], top, order, form, appears }: Hearing): PaperDraft {
  return {
    id,
    kind: 'court',
    title,
    words: 'wa-notice',
    ...(form && { form }),
    format: COURT,
    caption: top,
    also,
    blocks: [
      paragraph('clerk', 'TO: The court clerk of {{court.called}}'),
      tick('superior', 'County Superior Court', is(courtKind, 'superior'), { level: 1 }),
      tick('limited', 'District/Municipal Court', is(courtKind, 'district', 'municipal'), { level: 1 }),
      paragraph('prosecutor', 'TO: {{prosecutor.office}}'),
      paragraph(
        'copy',
        '(Defendant must give a copy to the prosecutor’s office before the hearing, in the time set by state or local rule.)',
        { level: 1 },
      ),
      paragraph(
        'hearing',
        `Please take notice that on (date) {{line}} at (time) {{short}} {{box}} a.m. {{box}} p.m., at {{court.called}}, (place or address) {{long}}, the undersigned will ask the court for ${order}.`,
      ),
      ...(appears ? [paragraph('appears', 'Defendant {{box}} will {{box}} will not appear at the hearing.')] : []),
      signature('sign', 'Defendant'),
      address,
    ],
  }
}

export const vacateNotice = notice({
  id: 'wa-crrlj-09-0150',
  title: 'Notice of Hearing to Vacate Conviction',
  form: { number: 'CrRLJ 09.0150', edition: '07/2019' },
  top: caption('{{plaintiff}}', '(NTHG)'),
  order: 'an order vacating the [conviction|convictions] in this matter under RCW 9.96.060',
})

export const blakeNotice = notice({
  id: 'wa-blake-notice',
  title: 'Notice of Hearing on Blake Motion',
  also: reach,
  top: caption('{{plaintiff}}', '(NTHG)'),
  order: 'an order on the Blake Motion to Vacate Drug Possession Conviction and Refund Paid LFO Amounts',
  appears: true,
})

export const felonyNotice = notice({
  id: 'wa-felony-notice',
  title: 'Notice of Hearing on Motion to Vacate Record of Felony Conviction',
  top: caption('State of Washington', '(NTHG)'),
  order: 'an order vacating the record of the felony [conviction|convictions] in this matter under RCW 9.94A.640',
})
