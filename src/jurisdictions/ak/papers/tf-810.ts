import { box, heading, lines, paragraph, signature, tick } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { any, type Condition } from '../../../rules/condition'
import { FORM } from './format'

const never = any()

const ground = (number: number, text: string, when: Condition = never) =>
  tick(`ground${number}`, text, when, { number: `${number}.`, confirm: 'signed' })

/** A box under a ground that no path of ours uses. */
const sub = (id: string, text: string) => tick(id, text, never, { level: 2 })

/** Statements of TF-810. No oath and no service; the clerk answers on the form. */
export const tf810: PaperDraft = {
  id: 'ak-tf-810',
  kind: 'court',
  title: 'REQUEST TO EXCLUDE CASE FROM ONLINE PUBLIC INDEX (COURTVIEW) UNDER ADMINISTRATIVE RULE 40(a) OR AS 22.35.030',
  form: { number: 'TF-810', edition: '5/25' },
  format: FORM,
  blocks: [
    lines('who', [
      'Court: Trial Courts of the State of Alaska at {{court.called}}',
      'Name: {{filer}}',
      'Email: {{email}}',
      'Address: {{street}}, {{city}}, {{homeState}} {{zip}}',
      'Phone: {{phone}}',
      'Case name: {{plaintiff}} v. {{defendant}}',
      'Case number: {{caseNumber}}',
    ]),
    paragraph(
      'ask',
      'I ask the court to exclude this case from the online public index for the reason that is marked:',
    ),
    ground(
      1,
      'This is a criminal case, and 60 days have passed since I was acquitted of all charges or all charges were dismissed. They were not dismissed as part of a plea agreement in another case.',
      pathIs('ak-tf810-dismissed'),
    ),
    ground(2, 'The case was dismissed because:'),
    sub('noCause', 'there was no probable cause (Criminal Rule 4(a)(1), 5(d)).'),
    sub('minor', 'a minor was wrongly charged as an adult (AS 47.12.020).'),
    ground(3, 'This is a criminal case or a minor offense case, and:'),
    sub('notFiled', 'the prosecutor filed no charging document.'),
    sub('identityError', 'there was an error of identity (Criminal Rule 43(d), Minor Offense Rule 11(c)).'),
    ground(
      4,
      'I received a suspended imposition of sentence and completed its terms. I was acquitted of all other charges in the case, or they were dismissed or set aside. (Proof of the suspended imposition of sentence and any set-aside order are attached.)',
      pathIs('ak-tf810-sis'),
    ),
    ground(5, 'The case has only charges of underage alcohol offenses.'),
    ground(
      6,
      'I was convicted of possessing less than one ounce of marijuana. I was 21 years of age or older at the time of the offense. I was not convicted of any other criminal charge in this case.',
      pathIs('ak-rule40-courtview'),
    ),
    ground(7, 'This is a closed protective order case in which no order was issued.'),
    ground(8, 'This is a case about a foreign protective order.'),
    ground(
      9,
      'The case is confidential or sealed by a court order under Administrative Rule 37.6. (The order is attached.)',
    ),
    ground(10, 'Another statute or court rule: {{long}}'),
    signature('sign', 'Signature'),
    heading('clerk', 'For court use only'),
    box('removed', 'Case removed.'),
    box('notRemoved', 'Case not removed: {{long}}'),
    paragraph('sent', 'Date sent: {{line}} Initials: {{short}}'),
  ],
}
