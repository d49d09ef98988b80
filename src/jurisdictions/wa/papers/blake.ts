import { box, heading, lines, paragraph, signature, tick } from '../../../documents/blocks'
import type { PaperDraft, PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, any, is, not } from '../../../rules/condition'
import { courtKind, offense, paidFines, sameCaseOtherOffenses } from '../facts'
import { refundAmount, values } from './facts'
import { COURT, caption } from './format'
import { counts } from './parts'

const superior = is(courtKind, 'superior')
const WORDS = 'wa-blake'

/** Counts of 40 grams or less, which State v. A.L.R.H. is about. */
const small = is(offense, 'wa-mj-poss-4014', 'wa-mj-poss-401e', 'wa-mj-poss-401d-1971', 'wa-mj-poss-ordinance')

const ground = (id: string, text: string, when?: TemplateBlock['when']): TemplateBlock =>
  paragraph(id, text, { level: 1, confirm: 'signed', when })

const convictions = counts('count', {
  more: '. Date of crime: {{offenseDate}}. Date of conviction: {{convictionDate}}',
  confirm: 'signed',
})

type Motion = {
  readonly id: string
  readonly number: string
  readonly when: PaperTemplate['when']
  /** The court rule on void judgments. */
  readonly rule: { readonly id: string; readonly text: string }
}

/** The statements of the courts' Blake motion, as far as its fields are known, with the law that carries it. */
function motion({ id, number, when, rule }: Motion): PaperDraft {
  return {
    id,
    kind: 'court',
    title: 'Blake Motion to Vacate Drug Possession Conviction and Refund Paid LFO Amounts',
    words: WORDS,
    ...(when && { when }),
    form: { number, edition: '04/2026' },
    format: COURT,
    caption: {
      ...caption('{{plaintiff}}', '(MT)'),
      parties: [...caption('{{plaintiff}}').parties, 'DOB: {{birthDate}}'],
    },
    values,
    blocks: [
      paragraph('mover', 'Moving Party:', { number: '1.' }),
      tick('byDefendant', 'Defendant’s motion.', all(), { level: 1 }),
      tick('byState', 'State’s motion.', any(), { level: 1 }),
      tick('byCourt', 'Motion of the court in the interest of justice.', any(), { level: 1 }),
      paragraph(
        'relief',
        'Motion and Relief Requested. Defendant asks the court to vacate the void Blake [conviction|convictions] listed below; to refund the legal financial obligations (LFOs) paid on [it|them], with interest; to waive the LFOs that are still unpaid; and to end and call back any collection that results only from them. The motion is based on State v. Blake, 197 Wn.2d 170, 481 P.3d 521 (2021).',
        { number: '2.', confirm: 'signed' },
      ),
      paragraph('convictions', 'Convictions in this case to be vacated:', { number: '3.' }),
      ...convictions,
      ground(
        'onlyThese',
        'Defendant was not convicted of any other offense in this case.',
        is(sameCaseOtherOffenses, 'no'),
      ),
      ground(
        'othersRemain',
        'Defendant was also convicted of another offense in this case. This motion does not concern that conviction; Defendant asks for an order on the Blake [conviction|convictions] only, and for a refund of the LFOs tied to [it|them].',
        is(sameCaseOtherOffenses, 'yes'),
      ),
      paragraph('grounds', 'Grounds:', { number: '4.' }),
      ground(
        'blake',
        'In State v. Blake the Supreme Court of Washington held the statute on simple possession of a controlled substance, former RCW 69.50.4013, unconstitutional and void. The same holds for its predecessor statutes.',
      ),
      ground(
        'alrh',
        'In State v. A.L.R.H., 20 Wn. App. 2d 384, 500 P.3d 188 (2021), the Court of Appeals held former RCW 69.50.4014 (possession of 40 grams or less of marijuana) void for the same reason. The lesser punishment made no difference.',
        small,
      ),
      ground(
        'predecessor',
        'The statute of conviction, {{offense.section}}, is a predecessor statute of RCW 69.50.4014. Like that statute, it required no proof of knowledge.',
        is(offense, 'wa-mj-poss-401e', 'wa-mj-poss-401d-1971'),
      ),
      ground(
        'ordinance',
        'The local ordinance under which Defendant was convicted ({{chargedSection}}) is similar to RCW 69.50.4014 and fails for the same reason.',
        is(offense, 'wa-mj-poss-ordinance'),
      ),
      ground(
        'attempt',
        'A conviction for an attempt, solicitation, or conspiracy to commit simple possession rests on the same void statute.',
        is(offense, 'wa-mj-attempt-poss'),
      ),
      ground(
        rule.id,
        `${rule.text} A judgment under a statute that is unconstitutional is void, and the one-year limit on collateral attack does not apply to it. RCW 10.73.100(2).`,
      ),
      paragraph('refund', 'Refund:', { number: '5.' }),
      tick(
        'refundClerk',
        'Defendant asks that the clerk of the court work out the amount that was paid on the Blake [conviction|convictions].',
        is(refundAmount, 'clerk'),
        { level: 1, confirm: 'signed' },
      ),
      tick('refundSchedule', 'Defendant states the payments in the attached schedule.', is(refundAmount, 'schedule'), {
        level: 1,
        confirm: 'signed',
      }),
      ground(
        'nothingPaid',
        'Defendant does not know of any payment on the Blake [conviction|convictions].',
        is(paidFines, 'no'),
      ),
      signature('sign', 'Defendant'),
      lines('address', [
        'Mailing address: {{street}}',
        '{{city}}, {{homeState}} {{zip}}',
        'Phone: {{phone}}',
        'Email: {{email}}',
      ]),
    ],
  }
}

export const blakeSuperior = motion({
  id: 'wa-blake-001',
  number: 'Blake-001',
  when: superior,
  rule: { id: 'voidSuperior', text: 'CrR 7.8(b)(4) lets the court relieve a party from a judgment that is void.' },
})

export const blakeLimited = motion({
  id: 'wa-blake-002',
  number: 'Blake-002',
  when: not(superior),
  rule: { id: 'voidLimited', text: 'CrRLJ 7.8(b)(4) lets the court relieve a party from a judgment that is void.' },
})

/** One payment, written by hand from receipts. */
const payment = (count: number): TemplateBlock =>
  paragraph(`payment${count}`, 'Date paid: {{short}} Amount in dollars: {{short}} Paid to: {{line}}', {
    number: `${count}.`,
  })

/** What the motion's choice "attached schedule" attaches. */
export const blakeSchedule: PaperDraft = {
  id: 'wa-blake-schedule',
  kind: 'court',
  title: 'Schedule of Convictions and Payments',
  words: WORDS,
  when: is(refundAmount, 'schedule'),
  format: COURT,
  caption: caption('{{plaintiff}}', '(attached to Blake Motion)'),
  values,
  blocks: [
    heading('scheduleConvictions', 'Blake convictions in this case'),
    ...convictions,
    heading('schedulePayments', 'Payments on these convictions'),
    ...[1, 2, 3, 4, 5, 6].map(payment),
    paragraph('total', 'Total paid, as far as known, in dollars: {{line}}'),
    box('receipts', 'Receipts or a payment record are attached.'),
    signature('sign', 'Defendant'),
  ],
}
