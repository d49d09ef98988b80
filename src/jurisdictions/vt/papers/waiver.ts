import { oath, paragraph, statement } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { all, is } from '../../../rules/condition'
import { owesSurcharges } from '../facts'
import { surchargeLast, surchargeWaiver } from './facts'
import { caption, PAPER } from './format'
import { contact } from './parts'

export const owes = is(owesSurcharges, 'yes')
export const wanted = all(owes, is(surchargeWaiver, 'yes'))

/** A motion to waive surcharges with its sworn statement: only where they are owed and the person wants it. */
export const waiver: PaperDraft = {
  id: 'vt-surcharge-waiver',
  kind: 'court',
  title: 'MOTION TO WAIVE SURCHARGES, 13 V.S.A. § 7282',
  when: wanted,
  format: PAPER,
  caption,
  blocks: [
    paragraph(
      'motion',
      'The Defendant named above moves the court to waive the surcharges in this case under 13 V.S.A. § 7282, and states:',
    ),
    statement('clearing', 'I am asking the court to clear my Vermont criminal record in this matter.', {
      confirm: 'sworn',
    }),
    statement('amount', 'I owe outstanding surcharges of {{surchargeAmount}} dollars.', { confirm: 'sworn' }),
    statement('hardship', 'I cannot pay the surcharges without substantial hardship.', { confirm: 'sworn' }),
    statement('last', 'This debt is the only barrier that remains.', {
      confirm: 'sworn',
      when: is(surchargeLast, 'yes'),
    }),
    statement('ask', 'I ask the court to waive the surcharges.'),
    contact,
    oath(
      'oath',
      'I declare that the above statement is true and accurate to the best of my knowledge and belief. I understand that if the above statement is false, I will be subject to the penalty of perjury.',
      'Signature of Defendant, without a lawyer',
      { confirm: 'sworn' },
    ),
  ],
}
