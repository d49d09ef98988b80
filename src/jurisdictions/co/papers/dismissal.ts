import type { PaperTemplate } from '../../../documents/template'
import { all, any, type Condition, is, maybe, not } from '../../../rules/condition'
import { offenseDate, owesRestitution } from '../../facts'
import { cityCase } from '../decision/municipal'
import { dismissedAsPartOfPlea, disposition } from '../facts'
import { aboutYou, arrest, endedDate, filer, inCase, keepers } from './facts'
import { CITY, COLORADO, motionCaption, STATE } from './format'
import { courtCompletes, judges, order, personForCourt, soOrdered } from './judge'
import { arrestLines, bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, sheriffKeeper } from './keepers'
import { aboutPerson, certificate } from './sections'

const dismissed = is(disposition, 'dismissed')

type Whose = { readonly suffix: string; readonly plaintiff: string; readonly when: Condition }

// A city case has another plaintiff.
const inState: Whose = { suffix: '', plaintiff: STATE, when: maybe(not(cityCase)) }
const inCity: Whose = { suffix: '-city', plaintiff: CITY, when: cityCase }

/** Statements of JDF 477. It is sworn: what the person does not know stays open. */
const motion = ({ suffix, plaintiff, when }: Whose): PaperTemplate => ({
  id: `co-jdf-477${suffix}`,
  kind: 'court',
  title: 'MOTION TO SEAL NON-CONVICTION RECORDS (C.R.S. § 24-72-705)',
  when,
  form: { number: 'JDF 477', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: motionCaption(plaintiff),
  needs: [
    ...filer,
    ...inCase,
    ...aboutYou,
    { fact: disposition },
    { fact: offenseDate },
    { fact: endedDate },
    { fact: dismissedAsPartOfPlea, when: dismissed },
    { fact: owesRestitution },
    ...keepers,
    ...arrest,
  ],
  blocks: [
    { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
    {
      id: 'background',
      kind: 'paragraph',
      text: 'I file this motion under C.R.S. § 24-72-705 or, for convictions vacated through C.R.S. § 18-1-410.7(5)(b), C.R.S. § 24-72-707.',
    },
    ...aboutPerson('2. My Information (the Defendant)'),
    { id: 'name', kind: 'paragraph', confirm: 'sworn', text: 'Full name: {{fullName}}' },
    { id: 'groundsHead', kind: 'heading', text: '3. Grounds for Sealing Records' },
    {
      id: 'acquitted',
      kind: 'tick',
      every: true,
      confirm: 'sworn',
      when: is(disposition, 'acquitted'),
      tick: is(disposition, 'acquitted'),
      text: 'I was acquitted of all charges on (date) {{endedDate}}.',
    },
    {
      id: 'notAcquitted',
      kind: 'tick',
      when: not(is(disposition, 'acquitted')),
      tick: any(),
      text: 'I was acquitted of all charges on (date) {{line}}.',
    },
    {
      id: 'dismissed',
      kind: 'tick',
      every: true,
      confirm: 'sworn',
      when: dismissed,
      tick: all(dismissed, is(dismissedAsPartOfPlea, 'no')),
      text: 'The case was completely dismissed on (date) {{endedDate}}, and the dismissal was not part of a plea agreement in a separate case.',
    },
    {
      id: 'notDismissed',
      kind: 'tick',
      when: not(dismissed),
      tick: any(),
      text: 'The case was completely dismissed on (date) {{line}}, and the dismissal was not part of a plea agreement in a separate case.',
    },
    {
      id: 'vacated',
      kind: 'tick',
      tick: any(),
      text: 'The Court vacated my conviction in this case because it found I was the victim of human trafficking when the offense occurred. C.R.S. § 18-1-410.7(5)(b).',
    },
    {
      id: 'diversion',
      kind: 'tick',
      every: true,
      confirm: 'sworn',
      when: is(disposition, 'diversion_completed'),
      tick: is(disposition, 'diversion_completed'),
      text: 'I completed a diversion agreement on (date) {{endedDate}}.',
    },
    {
      id: 'noDiversion',
      kind: 'tick',
      when: not(is(disposition, 'diversion_completed')),
      tick: any(),
      text: 'I completed a diversion agreement on (date) {{line}}.',
    },
    {
      id: 'deferred',
      kind: 'tick',
      every: true,
      confirm: 'sworn',
      when: is(disposition, 'deferred_completed'),
      tick: is(disposition, 'deferred_completed'),
      text: 'I completed a deferred judgment and sentence on (date) {{endedDate}}, and the deferred judgment and sentence does not pertain to traffic control laws related to the holder of a commercial driver’s license or the operator of a commercial motor vehicle under C.R.S. § 42-2-402, or to a felony offense for which the factual basis involved unlawful sexual behavior under C.R.S. § 16-22-102(9).',
    },
    {
      id: 'notDeferred',
      kind: 'tick',
      when: not(is(disposition, 'deferred_completed')),
      tick: any(),
      text: 'I completed a deferred judgment and sentence on (date) {{line}}, and the deferred judgment and sentence does not pertain to traffic control laws related to the holder of a commercial driver’s license or the operator of a commercial motor vehicle under C.R.S. § 42-2-402, or to a felony offense for which the factual basis involved unlawful sexual behavior under C.R.S. § 16-22-102(9).',
    },
    {
      id: 'traffic',
      kind: 'tick',
      tick: 'open',
      text: 'I was also convicted of a traffic offense in this case, but I seek to seal the remaining charges per C.R.S. § 24-72-705(3).',
    },
    { id: 'affirmHead', kind: 'heading', text: '4. Affirmations' },
    { id: 'affirm', kind: 'paragraph', text: 'I affirm that:' },
    {
      id: 'noRestitution',
      kind: 'tick',
      number: 'a)',
      confirm: 'sworn',
      tick: is(owesRestitution, 'no'),
      text: 'I do not owe any restitution, or the Court has vacated such order(s).',
    },
    {
      id: 'notUnderage',
      kind: 'paragraph',
      number: 'b)',
      confirm: 'sworn',
      text: 'The records in this case do not pertain to underage ethyl alcohol, marijuana, and paraphernalia offenses that are subject to the procedure set forth in C.R.S. § 18-13-122, and this case contains at least one charge that is not a class 1 misdemeanor traffic offense, class 2 misdemeanor traffic offense, class A traffic infraction, or class B traffic infraction. Charges in this case were not dismissed pursuant to C.R.S. § 16-8.5-116.',
    },
    { id: 'recordsHead', kind: 'heading', text: '5. Records to be Sealed' },
    { id: 'records', kind: 'paragraph', text: 'Agencies having records related to this case are:' },
    ...prosecutorKeeper,
    ...sheriffKeeper,
    bureauKeeper,
    ...policeKeeper,
    ...otherKeepers,
    ...arrestLines,
    {
      id: 'request',
      kind: 'paragraph',
      text: 'I respectfully request that any criminal justice records, except identifying information, related to this case be sealed promptly.',
    },
    ...certificate('6. Certificate of Service', 'document'),
    { id: 'signHead', kind: 'heading', text: '7. Verified Signature' },
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: 'I declare under penalty of perjury under the law of Colorado that the foregoing is true and correct. Executed on the {{short}} day of {{line}}, {{short}}, at city (or other location) {{line}} and state (or country) {{line}}.',
      undated: true,
      name: '{{fullName}}',
      role: 'Defendant',
    },
  ],
})

/** Statements of JDF 478. The person fills the caption only. */
const sealOrder = ({ suffix, plaintiff, when }: Whose): PaperTemplate =>
  order(
    {
      id: `co-jdf-478${suffix}`,
      title: 'ORDER TO SEAL NON-CONVICTION RECORDS',
      when,
      form: { number: 'JDF 478', edition: 'R: July 1, 2025' },
      blocks: [
        courtCompletes,
        { id: 'backgroundHead', kind: 'heading', text: '1. Background' },
        {
          id: 'background',
          kind: 'paragraph',
          text: 'The Court finds the Defendant is eligible for relief under C.R.S. § 24-72-705 or, for convictions vacated through C.R.S. § 18-1-410.7(5)(b), C.R.S. § 24-72-707.',
        },
        ...personForCourt,
        { id: 'recordsHead', kind: 'heading', text: '3. Records to be Sealed' },
        judges('countyCase', 'County Court case number: {{line}}'),
        judges('districtCase', 'District Court case number: {{line}}'),
        judges('agency', 'Law Enforcement Agency: {{long}}'),
        { id: 'agencyCase', kind: 'paragraph', level: 1, text: 'Case number: {{line}} Dated: {{line}}' },
        { id: 'agencyArrest', kind: 'paragraph', level: 1, text: 'Arrest number: {{line}}' },
        { id: 'agencyMail', kind: 'paragraph', level: 1, text: 'Mailing address: {{long}}' },
        judges(
          'bureau',
          'Colorado Bureau of Investigation (required), ATTN Identification-Seals, 690 Kipling St., STE 3000, Lakewood, CO 80215',
        ),
        judges('other', 'Other (type and address): {{long}}'),
        judges('otherSecond', 'Other (type and address): {{long}}'),
        judges('otherThird', 'Other (type and address): {{long}}'),
        { id: 'ordersHead', kind: 'heading', text: '4. Court Orders' },
        {
          id: 'sealRecords',
          kind: 'paragraph',
          number: 'a)',
          text: 'Records Sealed. The Records must be sealed immediately, except for basic identifying information. If an inquiry is made, the Person in Interest and Criminal Justice Agency may reply that no such records exist. This order applies to public and private custodians of the record.',
        },
        {
          id: 'sealCase',
          kind: 'paragraph',
          number: 'b)',
          text: 'Case Sealed. The Court directs the Clerk of Court to seal the criminal cases listed above.',
        },
        {
          id: 'copies',
          kind: 'paragraph',
          number: 'c)',
          text: 'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and to each record custodian checked above within 28 days of disposition. C.R.S. §§ 24-72-705(1)(a.5) and 703(8).',
        },
        { id: 'otherOrders', kind: 'paragraph', number: 'd)', text: 'Other Orders: {{long}}' },
        soOrdered('5. '),
      ],
    },
    plaintiff,
  )

export const dismissalPapers: readonly PaperTemplate[] = [
  motion(inState),
  motion(inCity),
  sealOrder(inState),
  sealOrder(inCity),
]
