import { box, heading, oath, paragraph, statement } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { all, any, atLeast, is, maybe, not, unsure } from '../../../rules/condition'
import { ageAtOffense, substance } from '../../facts'
import { isOunce, legalSince2017, legalSince2024 } from '../decision/terms'
import { offense } from '../facts'
import { gear, weighed } from './facts'
import { caption, PLEADING } from './format'
import { judgeSigns, sealing } from './order'
import { charges, custodians, DECLARE, policeNumber, privacy, values } from './parts'

// "Over an ounce" names marijuana by itself.
const plant = any(is(substance, 'cannabis'), all(is(offense, 'nv-poss-over-1oz'), unsure(substance)))
// A charge of concentrate names that by itself.
const concentrate = any(is(substance, 'concentrate'), all(is(offense, 'nv-concentrate'), unsure(substance)))
const since2024 = all(legalSince2024, maybe(not(legalSince2017)))

/** The written request of NRS 179.271. The statute asks for no form; the parts are those of the dossier, 1.1. */
export const request: PaperDraft = {
  id: 'nv-decrim-request',
  kind: 'court',
  title: 'WRITTEN REQUEST TO SEAL RECORDS OF CRIMINAL HISTORY AFTER DECRIMINALIZATION',
  format: PLEADING,
  caption: caption('Request', 'Requester in proper person', '(NRS 179.271)', 'NO FEE (NRS 179.271(2))'),
  values,
  blocks: [
    paragraph(
      'intro',
      'I, {{fullName}}, ask the court in writing, under NRS 179.271, to seal the records of criminal history of the [conviction|convictions] described here.',
    ),
    policeNumber,
    heading('convictionHead', 'CONVICTION'),
    ...charges('sworn'),
    statement(
      'convicted',
      'I was convicted of the above on {{convictionDate}} in {{court.name}}, Case No. {{caseNumber}}.',
      { confirm: 'sworn' },
    ),
    statement('arrested', 'I was arrested or cited on {{arrestDate}} by {{arrestingAgency}}.', { confirm: 'sworn' }),
    statement('office', 'The prosecuting office was: {{prosecutor.office}}.'),
    statement(
      'closed',
      'The case ended in a conviction. Its final discharge, release, or close date is {{sentenceEndDate}}.',
      { confirm: 'sworn' },
    ),
    heading('lawHead', 'DECRIMINALIZATION'),
    statement(
      'ounce',
      'The offense charged under {{offense.section}} was possession of one ounce or less of marijuana.',
      { each: true, when: isOunce, confirm: 'sworn' },
    ),
    statement(
      'plant',
      'The offense charged under {{offense.section}}{{offense.place}} concerned {{amountGrams}} [gram|grams] of marijuana.',
      {
        each: true,
        when: all(weighed, plant),
        confirm: 'sworn',
      },
    ),
    statement(
      'concentrate',
      'The offense charged under {{offense.section}}{{offense.place}} concerned {{amountGrams}} [gram|grams] of concentrated cannabis.',
      { each: true, when: all(weighed, concentrate), confirm: 'sworn' },
    ),
    statement('gear', 'The offense of possession of drug paraphernalia concerned paraphernalia for marijuana.', {
      when: gear,
      confirm: 'sworn',
    }),
    statement('adult', 'I was 21 years of age or older when it happened.', {
      every: true,
      when: atLeast(ageAtOffense, 21),
      confirm: 'sworn',
    }),
    statement('ageOpen', 'When it happened I was {{ageAtOffense}} [year|years] old.', {
      when: unsure(ageAtOffense),
      confirm: 'sworn',
    }),
    statement(
      'since2017',
      'The offense charged under {{offense.section}} is no longer punishable as a crime for a person 21 years of age or older because of 2016 Ballot Question 2 (NRS 453D.110; since July 1, 2020, NRS 678D.200), in force January 1, 2017. I was convicted before that date.',
      { each: true, when: legalSince2017, confirm: 'sworn' },
    ),
    statement(
      'since2024',
      'The offense charged under {{offense.section}} is no longer punishable as a crime for a person 21 years of age or older because of 2023 Senate Bill 277 (NRS 678D.200), in force January 1, 2024. I was convicted before that date.',
      { each: true, when: since2024, confirm: 'sworn' },
    ),
    statement('noTraffic', 'The offense is not a traffic offense (NRS 179.271(3)).', { confirm: 'sworn' }),
    heading('requestHead', 'REQUEST'),
    statement(
      'notice',
      'I ask the court to send notice of this request to the prosecuting office, as NRS 179.271(1)(b) requires.',
    ),
    statement(
      'seal',
      'I ask the court to order sealed all records of criminal history relating to the [conviction|convictions], and all records of the arrest and the case, that are in the possession of the court and of any agency of criminal justice, among them the custodians listed below.',
    ),
    statement(
      'noHearing',
      'I ask the court to grant this request without a hearing if the prosecuting office files no written objection within 10 judicial days after it received the notice.',
    ),
    heading('keepersHead', 'CUSTODIANS OF RECORDS'),
    ...custodians,
    heading('exhibitsHead', 'EXHIBITS (marked by hand where attached)'),
    box('exhibitJudgment', 'Exhibit A: copy of the judgment of conviction or the docket'),
    box(
      'exhibitWeight',
      'Exhibit B: page of the police report or laboratory report that shows the substance and the weight',
      { when: not(isOunce) },
    ),
    privacy,
    oath('oath', DECLARE, 'Requester in proper person'),
  ],
}

/** An optional draft for the judge; the findings are the judge's. */
export const requestOrder: PaperDraft = {
  id: 'nv-decrim-order',
  kind: 'court',
  title: 'ORDER TO SEAL RECORDS',
  format: PLEADING,
  caption: caption('Request', 'Requester in proper person', '(NRS 179.271)'),
  values,
  blocks: [
    paragraph(
      'received',
      'The court has received the written request of {{fullName}} under NRS 179.271. Notice was given to {{prosecutor.office}} on {{line}}. The court finds:',
    ),
    box('noObjection', 'No written objection was filed within 10 judicial days after the office received the notice.'),
    box(
      'noCause',
      'A written objection was filed. After a hearing, good cause to deny the request was not shown by clear and convincing evidence.',
    ),
    paragraph(
      'found2017',
      'The offense charged under {{offense.section}} was decriminalized on January 1, 2017. The date of the conviction is {{convictionDate}}.',
      { each: true, when: legalSince2017 },
    ),
    paragraph(
      'found2024',
      'The offense charged under {{offense.section}} was decriminalized on January 1, 2024. The date of the conviction is {{convictionDate}}.',
      { each: true, when: since2024 },
    ),
    ...sealing({ outcome: 'convicted on {{convictionDate}}', closed: '{{sentenceEndDate}}' }),
    judgeSigns,
  ],
}
