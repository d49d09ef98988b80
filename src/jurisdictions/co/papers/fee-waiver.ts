import type { PaperTemplate } from '../../../documents/template'
import { any, is, unsure } from '../../../rules/condition'
import { feeWaiver, filer, inCase, publicBenefit } from './facts'
import { COLORADO, motionCaption, STATE } from './format'
import { judges, order, soOrdered } from './judge'

const wanted = is(feeWaiver, 'yes')
const byIncome = any(is(publicBenefit, 'no_benefit'), unsure(publicBenefit))

/** What JDF 205 asks for. Its layout was not seen, so no number stands in the footer. Income and costs are written by hand. */
export const waiverMotion: PaperTemplate = {
  id: 'co-fee-waiver',
  kind: 'court',
  title: 'MOTION TO WAIVE FEES',
  when: wanted,
  format: COLORADO,
  caption: motionCaption(STATE),
  needs: [...filer, ...inCase, { fact: feeWaiver }, { fact: publicBenefit, when: wanted }],
  blocks: [
    { id: 'who', kind: 'paragraph', number: '1.', text: 'I, {{fullName}}, am the Defendant in this case.' },
    {
      id: 'asks',
      kind: 'paragraph',
      number: '2.',
      text: 'I ask the court to waive the processing fee for my motion to seal, because I cannot pay it.',
    },
    { id: 'benefits', kind: 'paragraph', number: '3.', text: 'I receive (tick all that apply):' },
    {
      id: 'snap',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      tick: is(publicBenefit, 'snap'),
      text: 'I receive SNAP (food assistance).',
    },
    {
      id: 'tanf',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      tick: is(publicBenefit, 'tanf'),
      text: 'I receive TANF (Colorado Works).',
    },
    {
      id: 'ssi',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      tick: is(publicBenefit, 'ssi'),
      text: 'I receive SSI (Supplemental Security Income).',
    },
    {
      id: 'needyDisabled',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      tick: is(publicBenefit, 'needy_disabled'),
      text: 'I receive Aid to the Needy and Disabled.',
    },
    {
      id: 'blind',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      tick: is(publicBenefit, 'blind'),
      text: 'I receive Aid to the Blind.',
    },
    {
      id: 'oldAge',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      tick: is(publicBenefit, 'old_age'),
      text: 'I receive the Old Age Pension.',
    },
    {
      id: 'money',
      kind: 'paragraph',
      number: '4.',
      when: byIncome,
      text: 'I do not rest this motion on one of these benefits. My household and my money:',
    },
    {
      id: 'household',
      kind: 'paragraph',
      level: 1,
      when: byIncome,
      text: 'Number of people in the household: {{short}} Household income each month: $ {{line}}',
    },
    {
      id: 'assets',
      kind: 'paragraph',
      level: 1,
      when: byIncome,
      text: 'What we own (cash, bank accounts, vehicles, other): $ {{line}}',
    },
    {
      id: 'costs',
      kind: 'paragraph',
      level: 1,
      when: byIncome,
      text: 'Costs each month (rent, food, utilities, medical, other): $ {{line}}',
    },
    {
      id: 'debts',
      kind: 'paragraph',
      level: 1,
      when: byIncome,
      text: 'Debts: $ {{line}}',
    },
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'I declare under penalty of perjury under the law of Colorado that the foregoing is true and correct.',
      place: true,
      name: '{{fullName}}',
      role: 'Defendant',
    },
  ],
}

/** JDF 206: its caption filled; the rest is the court's. */
export const waiverOrder = order(
  {
    id: 'co-fee-waiver-order',
    title: 'ORDER ON MOTION TO WAIVE FEES',
    when: wanted,
    needs: [{ fact: feeWaiver }],
    blocks: [
      { id: 'read', kind: 'paragraph', text: 'The Court has read the Defendant’s Motion to Waive Fees and orders:' },
      judges('granted', 'The Motion is granted. The fee is waived.'),
      judges('denied', 'The Motion is denied because: {{long}}'),
      soOrdered(),
    ],
  },
  STATE,
)
