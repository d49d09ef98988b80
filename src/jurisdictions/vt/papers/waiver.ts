import type { PaperTemplate } from '../../../documents/template'
import { all, is } from '../../../rules/condition'
import { owesSurcharges } from '../facts'
import { contact, surchargeAmount, surchargeLast, surchargeWaiver, who } from './facts'
import { caption, PAPER } from './format'

const owes = is(owesSurcharges, 'yes')
const wanted = all(owes, is(surchargeWaiver, 'yes'))

/** A motion to waive surcharges with its sworn statement: only where they are owed and the person wants it. */
export const waiver: PaperTemplate = {
  id: 'vt-surcharge-waiver',
  kind: 'court',
  title: 'MOTION TO WAIVE SURCHARGES, 13 V.S.A. § 7282',
  when: wanted,
  format: PAPER,
  caption,
  needs: [
    ...who,
    { fact: owesSurcharges },
    { fact: surchargeWaiver, when: owes },
    { fact: surchargeAmount, when: wanted },
    { fact: surchargeLast, when: wanted },
  ],
  blocks: [
    {
      id: 'motion',
      kind: 'paragraph',
      text: 'The Defendant named above moves the court to waive the surcharges in this case under 13 V.S.A. § 7282, and states:',
    },
    {
      id: 'clearing',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'I am asking the court to clear my Vermont criminal record in this matter.',
    },
    {
      id: 'amount',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'I owe outstanding surcharges of {{surchargeAmount}} dollars.',
    },
    {
      id: 'hardship',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'I cannot pay the surcharges without substantial hardship.',
    },
    {
      id: 'last',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      when: is(surchargeLast, 'yes'),
      text: 'This debt is the only barrier that remains.',
    },
    { id: 'ask', kind: 'paragraph', number: '#.', text: 'I ask the court to waive the surcharges.' },
    contact,
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'I declare that the above statement is true and accurate to the best of my knowledge and belief. I understand that if the above statement is false, I will be subject to the penalty of perjury.',
      name: '{{fullName}}',
      role: 'Signature of Defendant, without a lawyer',
    },
  ],
}
