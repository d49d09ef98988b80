import { heading, paragraph } from '../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../documents/template'
import { all, any, is, not, unsure } from '../../../rules/condition'
import { court } from '../../facts'
import { courtKind, disposition } from '../facts'
import { boxes } from './boxes'
import { address, attorney, documents, EMAIL, firearms, hearing, PHONE, reach, sworn } from './closing'
import { cityOrJustice, FORM, juvenile, superior } from './format'
import { values } from './names'
import {
  adjudications,
  agency,
  arrested,
  began,
  caseOf,
  convictions,
  dismissals,
  nameThen,
  otherCharges,
  plan,
  probation,
  prosecutor,
  warrant,
} from './parts'

const EDITION = '071221'

/** The name of the court tells its kind and its county, so it is asked before them. */
const courtAsked = any(unsure(court), not(unsure(court)))
const ofJuveniles = any(is(disposition, 'adjudicated'), is(courtKind, 'juvenile'))

const required: readonly TemplateBlock[] = [
  paragraph('ask', 'I ask the Court to expunge the records of the eligible charge or charges under A.R.S. § 36-2862.'),
  heading('headA', 'A. REQUIRED INFORMATION'),
  paragraph('eligible', 'Eligible charge (choose from the following):', { number: '1.' }),
  ...boxes,
]
const known: TemplateBlock = heading('headB', 'B. ADDITIONAL INFORMATION, IF KNOWN')

/** Statements of CREM2F, in its order. */
export const cityPetition: PaperDraft = {
  id: 'az-crem2f',
  kind: 'court',
  title: 'PETITION TO EXPUNGE RECORDS',
  words: 'az-petition',
  form: { number: 'CREM2F', edition: EDITION },
  format: FORM,
  caption: cityOrJustice,
  values,
  when: all(courtAsked, not(ofJuveniles), is(courtKind, 'justice', 'municipal')),
  also: [court],
  blocks: [
    ...required,
    agency('2.', 'agency', 'cited or arrested'),
    ...caseOf('3.', 'Court'),
    ...nameThen('4.', 'the arrest'),
    known,
    arrested('1.', 'arrested'),
    ...prosecutor('2.'),
    ...otherCharges('3.'),
    ...convictions('4.'),
    ...dismissals('5.'),
    ...warrant('6.'),
    ...plan('7.'),
    ...documents,
    ...hearing,
    heading('headE', 'E. DECLARATION'),
    ...sworn,
    address,
    reach(PHONE, EMAIL),
    attorney,
  ],
}

/** Statements of CREM3F, in its order; also for an arrest that came before no court. */
export const superiorPetition: PaperDraft = {
  id: 'az-crem3f',
  kind: 'court',
  title: 'PETITION TO EXPUNGE RECORDS AND RESTORE CIVIL RIGHTS, INCLUDING FIREARM RIGHTS',
  words: 'az-petition',
  form: { number: 'CREM3F', edition: EDITION },
  format: FORM,
  caption: superior,
  values,
  when: all(courtAsked, not(ofJuveniles), is(courtKind, 'superior', 'none')),
  also: [court],
  blocks: [
    ...required,
    agency('2.', 'agency', 'cited or arrested'),
    ...caseOf('3.', 'Superior court'),
    ...nameThen('4.', 'the arrest'),
    known,
    arrested('1.', 'arrested'),
    ...began('2.'),
    ...prosecutor('3.'),
    ...convictions('4.'),
    ...otherCharges('5.'),
    ...probation('6.'),
    ...dismissals('7.'),
    ...warrant('8.'),
    ...plan('9.'),
    ...documents,
    ...hearing,
    heading('headE', 'E. ACKNOWLEDGEMENT AND DECLARATION'),
    firearms,
    ...sworn,
    address,
    reach(EMAIL, PHONE),
    attorney,
  ],
}

/** Statements of CREM4F, in its order. */
export const juvenilePetition: PaperDraft = {
  id: 'az-crem4f',
  kind: 'court',
  title: 'PETITION TO EXPUNGE RECORDS AND TO RESTORE FIREARM RIGHTS',
  words: 'az-petition',
  form: { number: 'CREM4F', edition: EDITION },
  format: FORM,
  caption: juvenile,
  values,
  when: all(courtAsked, ofJuveniles),
  also: [court],
  blocks: [
    ...required,
    agency('2.', 'agencyReferring', 'cited or referred'),
    ...caseOf('3.', 'Juvenile'),
    ...nameThen('4.', 'the referral'),
    known,
    arrested('1.', 'referred or arrested'),
    ...prosecutor('2.'),
    ...adjudications('3.'),
    ...otherCharges('4.'),
    ...probation('5.'),
    ...dismissals('6.'),
    ...warrant('7.'),
    ...plan('8.'),
    ...documents,
    ...hearing,
    heading('headE', 'E. ACKNOWLEDGEMENT AND DECLARATION'),
    firearms,
    ...sworn,
    address,
    reach(EMAIL, PHONE),
    attorney,
  ],
}
