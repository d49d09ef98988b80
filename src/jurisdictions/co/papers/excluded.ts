import { box, paragraph } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'

const GENERAL =
  'a violation of C.R.S. § 42-4-1301(1) or (2); an offense whose underlying basis involved unlawful sexual behavior (C.R.S. § 16-22-102(9)); a violation of C.R.S. § 18-6-401;'
const SENTENCES =
  'sentences for a crime with extraordinary aggravating circumstances (C.R.S. § 18-1.3-401(8)), an extraordinary risk crime (C.R.S. § 18-1.3-401(10)), a crime with a pregnant victim (C.R.S. § 18-1.3-401(13)), a special offender (C.R.S. § 18-18-407), a crime whose underlying factual basis involves domestic violence (C.R.S. § 18-6-800.3), a sexual offense (C.R.S. §§ 18-3-401 through 418), any crime of violence (C.R.S. § 18-1.3-406), a felony listed in the Victim’s Rights Act (C.R.S. § 24-4.1-302(1)), or a felony in violation of C.R.S. § 18-9-202;'
const LAST = 'offenses in violation of C.R.S. §§ 18-6-101 through 105, 18-3.5-103'

/** The note of JDF 612, section 5(a): what cannot be sealed under section 706. */
export const excludedUnder706: readonly TemplateBlock[] = [
  paragraph('excluded', 'Convictions Not Eligible. These are not eligible for sealing under C.R.S. § 24-72-706:', {
    number: 'a)',
  }),
  paragraph(
    'excludedTraffic',
    'cases whose only charges are class 1 or class 2 misdemeanor traffic offenses or class A or class B traffic infractions;',
    { level: 1, number: '•' },
  ),
  paragraph('excludedKinds', GENERAL, { level: 1, number: '•' }),
  paragraph('excludedSentences', SENTENCES, { level: 1, number: '•' }),
  paragraph(
    'excludedClasses',
    'class 1 and 2 felonies and level 1 drug felonies of title 18; class 3 felonies of title 18, except for marijuana cultivation under C.R.S. § 18-18-106(8)(a)(II)(B) as it existed prior to July 1, 1992, C.R.S. § 18-18-406(8)(a)(II)(B) as it existed prior to August 11, 2010, or C.R.S. § 18-18-406(6)(a)(II)(B) as it existed prior to October 1, 2013;',
    { level: 1, number: '•' },
  ),
  paragraph('excludedLast', `${LAST}(4) through (9), 18-5-902(1), or 18-7-203.`, { level: 1, number: '•' }),
]

/** The note of JDF 641, section 5(a): it also leaves out every class 3 felony and the under-21 ticket. */
export const excludedUnder709: readonly TemplateBlock[] = [
  paragraph('excluded', 'Convictions Not Eligible. These are not eligible for sealing:', { number: 'a)' }),
  paragraph(
    'excludedTraffic',
    'class 1 and class 2 misdemeanor traffic offenses; class A and class B traffic infractions;',
    { level: 1, number: '•' },
  ),
  paragraph('excludedKinds', GENERAL, { level: 1, number: '•' }),
  paragraph('excludedTicket', 'records that are subject to the procedure of C.R.S. § 18-13-122(13);', {
    level: 1,
    number: '•',
  }),
  paragraph('excludedSentences', SENTENCES, { level: 1, number: '•' }),
  paragraph('excludedClasses', 'class 1, 2, and 3 felonies and level 1 drug felonies of title 18;', {
    level: 1,
    number: '•',
  }),
  paragraph('excludedLast', `${LAST}, 18-5-902, or 18-7-203.`, { level: 1, number: '•' }),
]

/** Section 5(b) of both motions. The boxes for a misdemeanor that needs consent are for another case than these. */
export function myEligibility(eligible: readonly TemplateBlock[], section: string): readonly TemplateBlock[] {
  return [
    paragraph('qualify', 'My Eligibility. I qualify to have my conviction records sealed because my conviction:', {
      number: 'b)',
    }),
    ...eligible,
    box(
      'ineligible',
      `is a misdemeanor offense that is not eligible for sealing under C.R.S. § ${section} (select one):`,
      { level: 1 },
    ),
    box('consents', 'The district attorney consents to the sealing.', { level: 2 }),
    box('askConsent', 'I request a hearing to determine if the district attorney consents to the sealing.', {
      level: 2,
    }),
    box(
      'noConsent',
      'The district attorney does not consent to the sealing. By clear and convincing evidence, the need for sealing the record is significant and substantial; the passage of time is such that I am no longer a threat to public safety; and the public disclosure of the record is no longer necessary to protect or inform the public. Explain: {{long}}',
      { level: 2 },
    ),
  ]
}
