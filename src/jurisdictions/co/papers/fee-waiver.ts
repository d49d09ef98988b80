import { box, oath, paragraph, tick } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import { feeWaiver, publicBenefit } from './facts'
import { COLORADO, motionCaption, orderCaption, STATE } from './format'
import { order, soOrdered } from './judge'

export const wanted = is(feeWaiver, 'yes')
const byIncome = any(is(publicBenefit, 'no_benefit'), unsure(publicBenefit))

/** What JDF 205 asks for. Its layout was not seen, so no number stands in the footer. Income and costs are written by hand. */
export const waiverMotion: PaperDraft = {
  id: 'co-fee-waiver',
  kind: 'court',
  title: 'MOTION TO WAIVE FEES',
  when: wanted,
  once: { for: 'court' },
  format: COLORADO,
  caption: { ...motionCaption(STATE), number: 'Case Number: {{case.numbers}}' },
  blocks: [
    paragraph('who', 'I, {{fullName}}, am the Defendant under the case number above.', { number: '1.' }),
    paragraph('asks', 'I ask the court to waive the processing fee for my motion to seal, because I cannot pay it.', {
      number: '2.',
    }),
    paragraph('benefits', 'I receive (tick all that apply):', { number: '3.' }),
    tick('snap', 'I receive SNAP (food assistance).', is(publicBenefit, 'snap'), { level: 1, confirm: 'sworn' }),
    tick('tanf', 'I receive TANF (Colorado Works).', is(publicBenefit, 'tanf'), { level: 1, confirm: 'sworn' }),
    tick('ssi', 'I receive SSI (Supplemental Security Income).', is(publicBenefit, 'ssi'), {
      level: 1,
      confirm: 'sworn',
    }),
    tick('needyDisabled', 'I receive Aid to the Needy and Disabled.', is(publicBenefit, 'needy_disabled'), {
      level: 1,
      confirm: 'sworn',
    }),
    tick('blind', 'I receive Aid to the Blind.', is(publicBenefit, 'blind'), { level: 1, confirm: 'sworn' }),
    tick('oldAge', 'I receive the Old Age Pension.', is(publicBenefit, 'old_age'), { level: 1, confirm: 'sworn' }),
    paragraph('money', 'I do not rest this motion on one of these benefits. My household and my money:', {
      number: '4.',
      when: byIncome,
    }),
    paragraph('household', 'Number of people in the household: {{short}}', { level: 1, when: byIncome }),
    paragraph('income', 'Household income each month: $ {{line}}', { level: 1, when: byIncome }),
    paragraph('assets', 'What we own (cash, bank accounts, vehicles, other): $ {{line}}', { level: 1, when: byIncome }),
    paragraph('costs', 'Costs each month (rent, food, utilities, medical, other): $ {{line}}', {
      level: 1,
      when: byIncome,
    }),
    paragraph('debts', 'Debts: $ {{line}}', { level: 1, when: byIncome }),
    oath(
      'oath',
      'I declare under penalty of perjury under the law of Colorado that the foregoing is true and correct.',
      'Defendant',
      { confirm: 'sworn', place: true },
    ),
  ],
}

/** JDF 206: its caption filled; the rest is the court's. */
export const waiverOrder: PaperDraft = {
  ...order(
    {
      id: 'co-fee-waiver-order',
      title: 'ORDER ON MOTION TO WAIVE FEES',
      when: wanted,
      once: { for: 'court' },
      blocks: [
        paragraph('read', 'The Court has read the Defendant’s Motion to Waive Fees and orders:'),
        box('granted', 'The Motion is granted. The fee is waived.'),
        box('denied', 'The Motion is denied because: {{long}}'),
        soOrdered(),
      ],
    },
    STATE,
  ),
  caption: { ...orderCaption(STATE), number: 'Case Number: {{case.numbers}}' },
}
