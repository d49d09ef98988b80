import type { Caption, PaperTemplate } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { courtKind } from '../facts'
import { address } from './blocks'
import { filer, inCase, inFelonyCase, reach } from './facts'
import { COURT, caption } from './format'

type Hearing = Pick<PaperTemplate, 'id' | 'title' | 'needs'> & {
  readonly top: Caption
  /** What the court is asked for. */
  readonly order: string
  readonly form?: PaperTemplate['form']
  /** Whether the person comes, a line of the Blake notice. */
  readonly appears?: true
}

/** The notice of a hearing, day and place left for the clerk's answer. Courts with a form of their own do not need it. */
function notice({ id, title, needs, top, order, form, appears }: Hearing): PaperTemplate {
  return {
    id,
    kind: 'court',
    title,
    words: 'wa-notice',
    ...(form && { form }),
    format: COURT,
    caption: top,
    needs,
    blocks: [
      { id: 'clerk', kind: 'paragraph', text: 'TO: The court clerk of {{court.called}}' },
      { id: 'superior', kind: 'tick', level: 1, text: 'County Superior Court', tick: is(courtKind, 'superior') },
      {
        id: 'limited',
        kind: 'tick',
        level: 1,
        text: 'District/Municipal Court',
        tick: is(courtKind, 'district', 'municipal'),
      },
      { id: 'prosecutor', kind: 'paragraph', text: 'TO: {{prosecutor.office}}' },
      {
        id: 'copy',
        kind: 'paragraph',
        level: 1,
        text: '(Defendant must give a copy to the prosecutor’s office before the hearing, in the time set by state or local rule.)',
      },
      {
        id: 'hearing',
        kind: 'paragraph',
        text: `Please take notice that on (date) {{line}} at (time) {{short}} {{box}} a.m. {{box}} p.m., at {{court.called}}, (place or address) {{long}}, the undersigned will ask the court for ${order}.`,
      },
      ...(appears
        ? [
            {
              id: 'appears',
              kind: 'paragraph',
              text: 'Defendant {{box}} will {{box}} will not appear at the hearing.',
            } as const,
          ]
        : []),
      { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant' },
      address,
    ],
  }
}

export const vacateNotice = notice({
  id: 'wa-crrlj-09-0150',
  title: 'Notice of Hearing to Vacate Conviction',
  form: { number: 'CrRLJ 09.0150', edition: '07/2019' },
  top: caption('{{plaintiff}}', '(NTHG)'),
  needs: [...filer, ...inCase],
  order: 'an order vacating the conviction(s) in this matter under RCW 9.96.060',
})

export const blakeNotice = notice({
  id: 'wa-blake-notice',
  title: 'Notice of Hearing on Blake Motion',
  top: caption('{{plaintiff}}', '(NTHG)'),
  needs: [...filer, ...reach, ...inCase],
  order: 'an order on the Blake Motion to Vacate Drug Possession Conviction and Refund Paid LFO Amounts',
  appears: true,
})

export const felonyNotice = notice({
  id: 'wa-felony-notice',
  title: 'Notice of Hearing on Motion to Vacate Record of Felony Conviction',
  top: caption('State of Washington', '(NTHG)'),
  needs: [...filer, ...inFelonyCase],
  order: 'an order vacating the record of the felony conviction(s) in this matter under RCW 9.94A.640',
})
