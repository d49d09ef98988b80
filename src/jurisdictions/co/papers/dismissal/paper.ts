import { box, heading, oath, paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { all, any, type Condition, is, maybe, not } from '../../../../rules/condition'
import { offenseDate, owesRestitution } from '../../../facts'
import { cityCase } from '../../decision/municipal'
import { dismissedAsPartOfPlea, disposition } from '../../facts'
import { CITY, COLORADO, motionCaption, STATE } from '../format'
import { courtCompletes, order, personForCourt, soOrdered } from '../judge'
import { arrestLines, bureauKeeper, otherKeepers, policeKeeper, prosecutorKeeper, sheriffKeeper } from '../keepers'
import { aboutPerson, certificate } from '../parts'

export const dismissed = is(disposition, 'dismissed')

type Whose = { readonly suffix: string; readonly plaintiff: string; readonly when: Condition }

// A city case has another plaintiff.
const inState: Whose = { suffix: '', plaintiff: STATE, when: maybe(not(cityCase)) }
const inCity: Whose = { suffix: '-city', plaintiff: CITY, when: cityCase }

/** Statements of JDF 477. It is sworn: what the person does not know stays open. */
const motion = ({ suffix, plaintiff, when }: Whose): PaperDraft => ({
  id: `co-jdf-477${suffix}`,
  kind: 'court',
  title: 'MOTION TO SEAL NON-CONVICTION RECORDS (C.R.S. § 24-72-705)',
  also: [offenseDate],
  when,
  form: { number: 'JDF 477', edition: 'R: July 1, 2025' },
  format: COLORADO,
  caption: motionCaption(plaintiff),
  blocks: [
    heading('backgroundHead', '1. Background'),
    paragraph(
      'background',
      'I file this motion under C.R.S. § 24-72-705 or, for convictions vacated through C.R.S. § 18-1-410.7(5)(b), C.R.S. § 24-72-707.',
    ),
    ...aboutPerson('2. My Information (the Defendant)'),
    paragraph('name', 'Full name: {{fullName}}', { confirm: 'sworn' }),
    heading('groundsHead', '3. Grounds for Sealing Records'),
    tick('acquitted', 'I was acquitted of all charges on (date) {{endedDate}}.', is(disposition, 'acquitted'), {
      every: true,
      confirm: 'sworn',
      when: is(disposition, 'acquitted'),
    }),
    tick('notAcquitted', 'I was acquitted of all charges on (date) {{line}}.', any(), {
      when: not(is(disposition, 'acquitted')),
    }),
    tick(
      'dismissed',
      'The case was completely dismissed on (date) {{endedDate}}, and the dismissal was not part of a plea agreement in a separate case.',
      all(dismissed, is(dismissedAsPartOfPlea, 'no')),
      { every: true, confirm: 'sworn', when: dismissed },
    ),
    tick(
      'notDismissed',
      'The case was completely dismissed on (date) {{line}}, and the dismissal was not part of a plea agreement in a separate case.',
      any(),
      { when: not(dismissed) },
    ),
    tick(
      'vacated',
      'The Court vacated my conviction in this case because it found I was the victim of human trafficking when the offense occurred. C.R.S. § 18-1-410.7(5)(b).',
      any(),
    ),
    tick(
      'diversion',
      'I completed a diversion agreement on (date) {{endedDate}}.',
      is(disposition, 'diversion_completed'),
      { every: true, confirm: 'sworn', when: is(disposition, 'diversion_completed') },
    ),
    tick('noDiversion', 'I completed a diversion agreement on (date) {{line}}.', any(), {
      when: not(is(disposition, 'diversion_completed')),
    }),
    tick(
      'deferred',
      'I completed a deferred judgment and sentence on (date) {{endedDate}}, and the deferred judgment and sentence does not pertain to traffic control laws related to the holder of a commercial driver’s license or the operator of a commercial motor vehicle under C.R.S. § 42-2-402, or to a felony offense for which the factual basis involved unlawful sexual behavior under C.R.S. § 16-22-102(9).',
      is(disposition, 'deferred_completed'),
      { every: true, confirm: 'sworn', when: is(disposition, 'deferred_completed') },
    ),
    tick(
      'notDeferred',
      'I completed a deferred judgment and sentence on (date) {{line}}, and the deferred judgment and sentence does not pertain to traffic control laws related to the holder of a commercial driver’s license or the operator of a commercial motor vehicle under C.R.S. § 42-2-402, or to a felony offense for which the factual basis involved unlawful sexual behavior under C.R.S. § 16-22-102(9).',
      any(),
      { when: not(is(disposition, 'deferred_completed')) },
    ),
    box(
      'traffic',
      'I was also convicted of a traffic offense in this case, but I seek to seal the remaining charges per C.R.S. § 24-72-705(3).',
    ),
    heading('affirmHead', '4. Affirmations'),
    paragraph('affirm', 'I affirm that:'),
    tick(
      'noRestitution',
      'I do not owe any restitution, or the Court has vacated such orders.',
      is(owesRestitution, 'no'),
      { number: 'a)', confirm: 'sworn' },
    ),
    paragraph(
      'notUnderage',
      'The records in this case do not pertain to underage ethyl alcohol, marijuana, and paraphernalia offenses that are subject to the procedure set forth in C.R.S. § 18-13-122, and this case contains at least one charge that is not a class 1 misdemeanor traffic offense, class 2 misdemeanor traffic offense, class A traffic infraction, or class B traffic infraction. Charges in this case were not dismissed pursuant to C.R.S. § 16-8.5-116.',
      { number: 'b)', confirm: 'sworn' },
    ),
    heading('recordsHead', '5. Records to be Sealed'),
    paragraph('records', 'Agencies having records related to this case are:'),
    ...prosecutorKeeper,
    ...sheriffKeeper,
    bureauKeeper,
    ...policeKeeper,
    ...otherKeepers,
    ...arrestLines,
    paragraph(
      'request',
      'I respectfully request that any criminal justice records, except identifying information, related to this case be sealed promptly.',
    ),
    ...certificate('6. Certificate of Service', 'document'),
    heading('signHead', '7. Verified Signature'),
    oath(
      'oath',
      'I declare under penalty of perjury under the law of Colorado that the foregoing is true and correct. Executed on the {{short}} day of {{line}}, {{short}}, at city (or other location) {{line}} and state (or country) {{line}}.',
      'Defendant',
      { confirm: 'sworn', undated: true },
    ),
  ],
})

/** Statements of JDF 478. The person fills the caption only. */
const sealOrder = ({ suffix, plaintiff, when }: Whose): PaperDraft =>
  order(
    {
      id: `co-jdf-478${suffix}`,
      title: 'ORDER TO SEAL NON-CONVICTION RECORDS',
      when,
      form: { number: 'JDF 478', edition: 'R: July 1, 2025' },
      blocks: [
        courtCompletes,
        heading('backgroundHead', '1. Background'),
        paragraph(
          'background',
          'The Court finds the Defendant is eligible for relief under C.R.S. § 24-72-705 or, for convictions vacated through C.R.S. § 18-1-410.7(5)(b), C.R.S. § 24-72-707.',
        ),
        ...personForCourt,
        heading('recordsHead', '3. Records to be Sealed'),
        box('countyCase', 'County Court case number: {{line}}'),
        box('districtCase', 'District Court case number: {{line}}'),
        box('agency', 'Law Enforcement Agency: {{long}}'),
        paragraph('agencyCase', 'Case number: {{line}} Dated: {{line}}', { level: 1 }),
        paragraph('agencyArrest', 'Arrest number: {{line}}', { level: 1 }),
        paragraph('agencyMail', 'Mailing address: {{long}}', { level: 1 }),
        box(
          'bureau',
          'Colorado Bureau of Investigation (required), ATTN Identification-Seals, 690 Kipling St., STE 3000, Lakewood, CO 80215',
        ),
        box('other', 'Other (type and address): {{long}}'),
        box('otherSecond', 'Other (type and address): {{long}}'),
        box('otherThird', 'Other (type and address): {{long}}'),
        heading('ordersHead', '4. Court Orders'),
        paragraph(
          'sealRecords',
          'Records Sealed. The Records must be sealed immediately, except for basic identifying information. If an inquiry is made, the Person in Interest and Criminal Justice Agency may reply that no such records exist. This order applies to public and private custodians of the record.',
          { number: 'a)' },
        ),
        paragraph(
          'sealCase',
          'Case Sealed. The Court directs the Clerk of Court to seal the criminal cases listed above.',
          { number: 'b)' },
        ),
        paragraph(
          'copies',
          'Service. The Court’s clerk shall provide a copy of this Order to the Colorado Bureau of Investigation (CBI) and to each record custodian checked above within 28 days of disposition. C.R.S. §§ 24-72-705(1)(a.5) and 703(8).',
          { number: 'c)' },
        ),
        paragraph('otherOrders', 'Other Orders: {{long}}', { number: 'd)' }),
        soOrdered('5. '),
      ],
    },
    plaintiff,
  )

export const dismissalPapers: readonly PaperDraft[] = [
  motion(inState),
  motion(inCity),
  sealOrder(inState),
  sealOrder(inCity),
]
