import type { PaperTemplate } from '../../../documents/template'
import { all, any, atLeast, is, maybe, not, unsure } from '../../../rules/condition'
import { ageAtOffense, amountGrams, convictionDate, sentenceEndDate, substance } from '../../facts'
import { isOunce, legalSince2017, legalSince2024 } from '../decision/terms'
import { offense } from '../facts'
import { filer, inCase, keepers, onRecord } from './facts'
import { caption, PLEADING } from './format'
import { judgeSigns, sealing } from './order'
import { charges, custodians, DECLARE, judges, policeNumber, privacy, values } from './parts'

const gear = is(offense, 'nv-paraphernalia')
const weighed = all(not(isOunce), not(gear))
// "Over an ounce" names marijuana by itself.
const plant = any(is(substance, 'cannabis'), all(is(offense, 'nv-poss-over-1oz'), unsure(substance)))
// A charge of concentrate names that by itself.
const concentrate = any(is(substance, 'concentrate'), all(is(offense, 'nv-concentrate'), unsure(substance)))
const since2024 = all(legalSince2024, maybe(not(legalSince2017)))

const needs = [
  ...filer,
  ...inCase,
  ...onRecord,
  { fact: convictionDate },
  { fact: sentenceEndDate },
  { fact: ageAtOffense },
  { fact: substance, when: not(isOunce) },
  { fact: amountGrams, when: weighed },
  ...keepers,
]

/** The written request of NRS 179.271. The statute asks for no form; the parts are those of the dossier, 1.1. */
export const request: PaperTemplate = {
  id: 'nv-decrim-request',
  kind: 'court',
  title: 'WRITTEN REQUEST TO SEAL RECORDS OF CRIMINAL HISTORY AFTER DECRIMINALIZATION',
  format: PLEADING,
  caption: caption('Request', 'Requester in proper person', '(NRS 179.271)', 'NO FEE (NRS 179.271(2))'),
  needs,
  values,
  blocks: [
    {
      id: 'intro',
      kind: 'paragraph',
      text: 'I, {{fullName}}, ask the court in writing, under NRS 179.271, to seal the records of criminal history of the conviction described here.',
    },
    policeNumber,
    { id: 'convictionHead', kind: 'heading', text: 'CONVICTION' },
    ...charges('sworn'),
    {
      id: 'convicted',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'I was convicted of the above on {{convictionDate}} in {{court.name}}, Case No. {{caseNumber}}.',
    },
    {
      id: 'arrested',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'I was arrested or cited on {{arrestDate}} by {{arrestingAgency}}.',
    },
    { id: 'office', kind: 'paragraph', number: '#.', text: 'The prosecuting office was: {{prosecutor.office}}.' },
    {
      id: 'closed',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'The case ended in a conviction. Its final discharge, release, or close date is {{sentenceEndDate}}.',
    },
    { id: 'lawHead', kind: 'heading', text: 'DECRIMINALIZATION' },
    {
      id: 'ounce',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: isOunce,
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} was possession of one ounce or less of marijuana.',
    },
    {
      id: 'plant',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: all(weighed, plant),
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} concerned {{amountGrams}} grams of marijuana.',
    },
    {
      id: 'concentrate',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: all(weighed, concentrate),
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} concerned {{amountGrams}} grams of concentrated cannabis.',
    },
    {
      id: 'gear',
      kind: 'paragraph',
      number: '#.',
      when: gear,
      confirm: 'sworn',
      text: 'The offense of possession of drug paraphernalia concerned paraphernalia for marijuana.',
    },
    {
      id: 'adult',
      kind: 'paragraph',
      every: true,
      number: '#.',
      when: atLeast(ageAtOffense, 21),
      confirm: 'sworn',
      text: 'I was 21 years of age or older when it happened.',
    },
    {
      id: 'ageOpen',
      kind: 'paragraph',
      number: '#.',
      when: unsure(ageAtOffense),
      confirm: 'sworn',
      text: 'When it happened I was {{ageAtOffense}} years old.',
    },
    {
      id: 'since2017',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: legalSince2017,
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} is no longer punishable as a crime for a person 21 years of age or older because of 2016 Ballot Question 2 (NRS 453D.110; since July 1, 2020, NRS 678D.200), in force January 1, 2017. I was convicted before that date.',
    },
    {
      id: 'since2024',
      kind: 'paragraph',
      number: '#.',
      each: true,
      when: since2024,
      confirm: 'sworn',
      text: 'The offense charged under {{offense.section}} is no longer punishable as a crime for a person 21 years of age or older because of 2023 Senate Bill 277 (NRS 678D.200), in force January 1, 2024. I was convicted before that date.',
    },
    {
      id: 'noTraffic',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'The offense is not a traffic offense (NRS 179.271(3)).',
    },
    { id: 'requestHead', kind: 'heading', text: 'REQUEST' },
    {
      id: 'notice',
      kind: 'paragraph',
      number: '#.',
      text: 'I ask the court to send notice of this request to the prosecuting office, as NRS 179.271(1)(b) requires.',
    },
    {
      id: 'seal',
      kind: 'paragraph',
      number: '#.',
      text: 'I ask the court to order sealed all records of criminal history relating to the conviction, and all records of the arrest and the case, that are in the possession of the court and of any agency of criminal justice, among them the custodians listed below.',
    },
    {
      id: 'noHearing',
      kind: 'paragraph',
      number: '#.',
      text: 'I ask the court to grant this request without a hearing if the prosecuting office files no written objection within 10 judicial days after it received the notice.',
    },
    { id: 'keepersHead', kind: 'heading', text: 'CUSTODIANS OF RECORDS' },
    ...custodians,
    { id: 'exhibitsHead', kind: 'heading', text: 'EXHIBITS (marked by hand where attached)' },
    {
      id: 'exhibitJudgment',
      kind: 'tick',
      tick: 'open',
      text: 'Exhibit A: copy of the judgment of conviction or the docket',
    },
    {
      id: 'exhibitWeight',
      kind: 'tick',
      tick: 'open',
      when: not(isOunce),
      text: 'Exhibit B: page of the police report or laboratory report that shows the substance and the weight',
    },
    privacy,
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      text: DECLARE,
      name: '{{fullName}}',
      role: 'Requester in proper person',
    },
  ],
}

/** An optional draft for the judge; the findings are the judge's. */
export const requestOrder: PaperTemplate = {
  id: 'nv-decrim-order',
  kind: 'court',
  title: 'ORDER TO SEAL RECORDS',
  format: PLEADING,
  caption: caption('Request', 'Requester in proper person', '(NRS 179.271)'),
  needs,
  values,
  blocks: [
    {
      id: 'received',
      kind: 'paragraph',
      text: 'The court has received the written request of {{fullName}} under NRS 179.271. Notice was given to {{prosecutor.office}} on {{line}}. The court finds:',
    },
    judges(
      'noObjection',
      'No written objection was filed within 10 judicial days after the office received the notice.',
    ),
    judges(
      'noCause',
      'A written objection was filed. After a hearing, good cause to deny the request was not shown by clear and convincing evidence.',
    ),
    {
      id: 'found2017',
      kind: 'paragraph',
      each: true,
      when: legalSince2017,
      text: 'The offense charged under {{offense.section}} was decriminalized on January 1, 2017. The date of the conviction is {{convictionDate}}.',
    },
    {
      id: 'found2024',
      kind: 'paragraph',
      each: true,
      when: since2024,
      text: 'The offense charged under {{offense.section}} was decriminalized on January 1, 2024. The date of the conviction is {{convictionDate}}.',
    },
    ...sealing({ outcome: 'convicted on {{convictionDate}}', closed: '{{sentenceEndDate}}' }),
    judgeSigns,
  ],
}
