import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { all, any, is, maybe, not } from '../../../rules/condition'
import { birthDate, convictionDate, offenseDate } from '../../facts'
import { courtKind, offense, paidFines, sameCaseOtherOffenses } from '../facts'
import { counts, head, says } from './blocks'
import { filer, inCase, inCount, reach, refundAmount, values } from './facts'
import { COURT, caption } from './format'

const superior = is(courtKind, 'superior')
const WORDS = 'wa-blake'

/** Counts of 40 grams or less, which State v. A.L.R.H. is about. */
const small = is(offense, 'wa-mj-poss-4014', 'wa-mj-poss-401e', 'wa-mj-poss-401d-1971', 'wa-mj-poss-ordinance')

const ground = (id: string, text: string, when?: TemplateBlock['when']): TemplateBlock => ({
  id,
  kind: 'paragraph',
  level: 1,
  confirm: 'signed',
  ...(when && { when }),
  text,
})

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
function motion({ id, number, when, rule }: Motion): PaperTemplate {
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
    needs: [
      ...filer,
      ...reach,
      ...inCase,
      { fact: courtKind },
      { fact: birthDate },
      ...inCount,
      { fact: offenseDate },
      { fact: convictionDate },
      { fact: sameCaseOtherOffenses },
      { fact: paidFines },
      { fact: refundAmount, when: maybe(not(is(paidFines, 'no'))) },
    ],
    values,
    blocks: [
      says('mover', '1.', 'Moving Party:'),
      { id: 'byDefendant', kind: 'tick', level: 1, text: 'Defendant’s motion.', tick: all() },
      { id: 'byState', kind: 'tick', level: 1, text: 'State’s motion.', tick: any() },
      {
        id: 'byCourt',
        kind: 'tick',
        level: 1,
        text: 'Motion of the court in the interest of justice.',
        tick: any(),
      },
      says(
        'relief',
        '2.',
        'Motion and Relief Requested. Defendant asks the court to vacate the void Blake conviction(s) listed below; to refund the legal financial obligations (LFOs) paid on them, with interest; to waive the LFOs that are still unpaid; and to end and call back any collection that results only from them. The motion is based on State v. Blake, 197 Wn.2d 170, 481 P.3d 521 (2021).',
        'signed',
      ),
      says('convictions', '3.', 'Convictions in this case to be vacated:'),
      ...convictions,
      ground(
        'onlyThese',
        'Defendant was not convicted of any other offense in this case.',
        is(sameCaseOtherOffenses, 'no'),
      ),
      ground(
        'othersRemain',
        'Defendant was also convicted of another offense in this case. This motion does not concern that conviction; Defendant asks for an order on the Blake conviction(s) only, and for a refund of the LFOs tied to them.',
        is(sameCaseOtherOffenses, 'yes'),
      ),
      says('grounds', '4.', 'Grounds:'),
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
      says('refund', '5.', 'Refund:'),
      {
        id: 'refundClerk',
        kind: 'tick',
        level: 1,
        confirm: 'signed',
        text: 'Defendant asks that the clerk of the court work out the amount that was paid on the Blake conviction(s).',
        tick: is(refundAmount, 'clerk'),
      },
      {
        id: 'refundSchedule',
        kind: 'tick',
        level: 1,
        confirm: 'signed',
        text: 'Defendant states the payments in the attached schedule.',
        tick: is(refundAmount, 'schedule'),
      },
      ground('nothingPaid', 'Defendant does not know of any payment on the Blake conviction(s).', is(paidFines, 'no')),
      { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant' },
      {
        id: 'address',
        kind: 'lines',
        lines: [
          'Mailing address: {{street}}',
          '{{city}}, {{homeState}} {{zip}}',
          'Phone: {{phone}}',
          'Email: {{email}}',
        ],
      },
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
const payment = (count: number): TemplateBlock => ({
  id: `payment${count}`,
  kind: 'paragraph',
  number: `${count}.`,
  text: 'Date paid: {{short}} Amount in dollars: {{short}} Paid to: {{line}}',
})

/** What the motion's choice "attached schedule" attaches. */
export const blakeSchedule: PaperTemplate = {
  id: 'wa-blake-schedule',
  kind: 'court',
  title: 'Schedule of Convictions and Payments',
  words: WORDS,
  when: is(refundAmount, 'schedule'),
  format: COURT,
  caption: caption('{{plaintiff}}', '(attached to Blake Motion)'),
  needs: [...filer, ...inCase, ...inCount, { fact: offenseDate }, { fact: convictionDate }],
  values,
  blocks: [
    head('scheduleConvictions', 'Blake convictions in this case'),
    ...convictions,
    head('schedulePayments', 'Payments on these convictions'),
    ...[1, 2, 3, 4, 5, 6].map(payment),
    { id: 'total', kind: 'paragraph', text: 'Total paid, as far as known, in dollars: {{line}}' },
    { id: 'receipts', kind: 'tick', text: 'Receipts or a payment record are attached.', tick: 'open' },
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant' },
  ],
}
