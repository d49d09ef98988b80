import { box, heading, paragraph, room } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { values } from '../facts'
import { COURT, caption, decided } from '../format'
import { counts, DOMESTIC_VIOLENCE, endOfOrder, FIREARMS, point, SHARED, TRANSMIT } from '../parts'
import { PRIOR } from './paper'

const TERMS =
  'The defendant completed all the terms of the sentence. All financial obligations for this case have been satisfied. RCW 9.96.060(2)(a).'
const THREE_YEARS =
  'At least 3 years have passed since the latest of: the defendant’s release from supervision or probation, release from total and partial confinement, and sentencing date. RCW 9.96.060(2)(g).'
const NO_NEW_CRIME =
  'The defendant has not been convicted of any new crime in this state, another state, or federal or tribal court in the 3 years before the vacation application. RCW 9.96.060(2)(h).'
const NOTHING_PENDING =
  'There are no criminal charges pending against the defendant in any court of this state or another state, or in any federal or tribal court, as of the date the defendant filed the petition. RCW 9.96.060(2)(b).'
const NO_ORDER =
  'The defendant is not currently restrained by a domestic violence protection order, a no-contact order, an anti-harassment protection order, or a civil restraining order which restrains one party from contacting the other party. The defendant was not previously restrained by such an order and found to have committed 1 or more violations of the order in the last 5 years. RCW 9.96.060(2)(i).'

const victim: readonly TemplateBlock[] = [
  heading('victimHead', 'Offense Committed as a Victim of Certain Crimes'),
  box(
    'victimFound',
    'Conviction as Victim. The offense was a misdemeanor or gross misdemeanor, the conviction was a result of being a victim of sex trafficking, prostitution, or commercial sexual abuse of a minor; sexual assault; or domestic violence as defined in RCW 9.94A.030, and the following are true:',
    { number: '3.' },
  ),
  box(
    'victimFactsFound',
    'The defendant gave the sentencing court, or its successor, the defendant’s statement by affidavit of the specific facts and circumstances that prove this by a preponderance of the evidence.',
    { level: 2 },
  ),
  box(
    'victimPendingFound',
    'The defendant has no criminal charges pending in any court of this state or another state, or in any federal court for any crime other than prostitution.',
    { level: 2 },
  ),
  box(
    'victimNewFound',
    'The offense was a misdemeanor, and the defendant has not been convicted of a new crime in this state, another state, or tribal court in the 3 years before this petition was filed.',
    { level: 2 },
  ),
  box(
    'victimPenaltyFound',
    'The defendant provided proof that the crime victim penalty assessment (RCW 7.68.035) has been paid in full, except where the conviction being vacated is for prostitution, prostitution loitering, or stay out of the area of prostitution.',
    { level: 2 },
  ),
  box(
    'victimRestitutionFound',
    'The defendant has paid in full the restitution owed to any victim, not counting restitution owed to an insurance provider under Title 48 RCW.',
    { level: 2 },
  ),
  box(
    'victimKindsFound',
    'The offense was not a violation, including attempt, of chapter 9.68 RCW (obscenity and pornography) or chapter 9A.44 RCW (sex offense), except for failure to register as a sex offender under RCW 9A.44.132.',
    { level: 2 },
  ),
  box('victimDuiFound', 'The offense was not a conviction as described in RCW 46.61.5055.', { level: 2 }),
  box('victimPatronFound', 'The offense was not patronizing a prostitute as described in RCW 9A.88.110.', { level: 2 }),
]

const excluded: readonly TemplateBlock[] = [
  heading('otherHead', 'Other Misdemeanor and Gross Misdemeanor Offenses'),
  box(
    'excludedFound',
    'Excluded Offenses: The defendant is ineligible to vacate the offense because it is one of the following. RCW 9.96.060(2)(c)-(e):',
    { number: '4.' },
  ),
  point(
    'excludedSex',
    'A violation of chapter 9A.44 RCW (sex offenses), except for failure to register as a sex offender under RCW 9A.44.132.',
  ),
  point('excludedObscene', 'A violation of chapter 9.68 RCW (obscenity and pornography).'),
  point('excludedChild', 'A violation of chapter 9.68A RCW (sexual exploitation of children).'),
  point('excludedViolent', 'A violent offense as defined in RCW 9.94A.030, or an attempt to commit a violent offense.'),
  point('excludedDui', 'Driving while under the influence (“DUI”) (RCW 46.61.502).'),
  point('excludedControl', 'Actual physical control while under the influence (RCW 46.61.504).'),
  point('excludedRail', 'Operating a railroad, etc., while intoxicated (RCW 9.91.020).'),
]

const prior: readonly TemplateBlock[] = [
  box(
    'priorFound',
    'Prior Offense: The offense is considered a “prior offense” under RCW 46.61.5055 (see below), and the following are true:',
    { number: '5.' },
  ),
  box(
    'priorKindFound',
    'The prior offense is not a DUI (RCW 46.61.502) or Physical Control (RCW 46.61.504). Even if it was originally filed as a DUI or Physical Control, the defendant was ultimately convicted of a different charge. RCW 9.96.060(2)(d).',
    { level: 2 },
  ),
  box('priorTermsFound', TERMS, { level: 2 }),
  box('priorNewFound', NO_NEW_CRIME, { level: 2 }),
  box('priorYearsFound', THREE_YEARS, { level: 2 }),
  box(
    'priorLaterFound',
    'The defendant has not had a later alcohol or drug violation within 10 years of the date of arrest for the prior offense. RCW 9.96.060(2)(d).',
    { level: 2 },
  ),
  box(
    'priorTenFound',
    'More than 10 years have passed since the date of the arrest for the prior offense. RCW 9.96.060(2)(d).',
    { level: 2 },
  ),
  box('priorPendingFound', NOTHING_PENDING, { level: 2 }),
  box('priorOrderFound', NO_ORDER, { level: 2 }),
  paragraph('priorMeans', PRIOR, { level: 1 }),
]

const violence: readonly TemplateBlock[] = [
  box(
    'violenceFound',
    'Domestic Violence: The offense involves domestic violence, the defendant complied with the following conditions (RCW 9.96.060(2)(f)), and the following are true:',
    { number: '6.' },
  ),
  box(
    'violenceNoticeFound',
    'The defendant gave the prosecuting attorney’s office that prosecuted the offense written notice of the petition. RCW 9.96.060(2)(f)(i).',
    { level: 2 },
  ),
  box('violenceFiledFound', 'The defendant filed the original notice with this court. RCW 9.96.060(2)(f)(i).', {
    level: 2,
  }),
  box(
    'violenceTwoFound',
    'The defendant has not been convicted of 2 or more domestic violence offenses stemming from different incidents. RCW 9.96.060(2)(f)(ii).',
    { level: 2 },
  ),
  box(
    'violenceSwornFound',
    'The defendant has never signed an affidavit under penalty of perjury stating that there was no earlier conviction for a domestic violence offense, where a criminal history check shows such a conviction. RCW 9.96.060(2)(f)(iii).',
    { level: 2 },
  ),
  box('violenceTermsFound', TERMS, { level: 2 }),
  box(
    'violenceFiveFound',
    'It has been at least 5 years since the defendant completed the terms of the original conditions of the sentence, including successful completion of any treatment ordered, but excluding the payment of financial obligations. RCW 9.96.060(2)(f)(iv).',
    { level: 2 },
  ),
  box('violenceNewFound', NO_NEW_CRIME, { level: 2 }),
  box('violencePendingFound', NOTHING_PENDING, { level: 2 }),
  box('violenceOrderFound', NO_ORDER, { level: 2 }),
]

const otherwise: readonly TemplateBlock[] = [
  box('otherwiseFound', 'Offenses not otherwise specified above, and the following are true:', { number: '7.' }),
  box('termsFound', TERMS, { level: 2 }),
  box('threeYearsFound', THREE_YEARS, { level: 2 }),
  box('noNewCrimeFound', NO_NEW_CRIME, { level: 2 }),
  box('nothingPendingFound', NOTHING_PENDING, { level: 2 }),
  box('noOrderFound', NO_ORDER, { level: 2 }),
]

const under = (id: string, text: string): TemplateBlock => paragraph(id, text, { level: 1 })

/** Statements of CrRLJ 09.0200. The counts and the police are filled in; every box is the judge's. */
export const generalOrder: PaperDraft = {
  id: 'wa-crrlj-09-0200',
  kind: 'court',
  title: 'Order on Petition Re: Vacating Conviction',
  words: SHARED,
  form: { number: 'CrRLJ 09.0200', edition: '11/2024' },
  format: COURT,
  caption: caption('{{plaintiff}}', ...decided('ORVCJD', 'Clerk’s action required: {{box}} 8')),
  values,
  blocks: [
    heading('basisHead', 'I. Basis'),
    paragraph(
      'basis',
      'This matter comes before the court on the defendant’s petition for an order vacating misdemeanor or gross misdemeanor [conviction|convictions] under RCW 9.96.060 and RCW 9.96.080. The court heard the arguments of the parties and considered the case records, files, and pleadings submitted on the matter.',
      { number: '1.' },
    ),
    heading('findingsHead', 'II. Findings'),
    paragraph('notice', 'Adequate notice {{box}} was {{box}} was not given to the appropriate parties and agencies.', {
      number: '2.',
    }),
    ...victim,
    ...excluded,
    ...prior,
    ...violence,
    ...otherwise,
    heading('orderHead', 'III. Order'),
    paragraph('ordered', 'Based on the above findings, it is ordered:', { number: '8.' }),
    box(
      'granted',
      'The petition for order vacating conviction records of the following [offense|offenses] is granted.',
      {
        level: 2,
      },
    ),
    ...counts('count'),
    paragraph('further', 'It is ordered further that:'),
    under(
      'dismissed',
      'The defendant’s guilty plea for the [offense|offenses] is withdrawn and a not guilty plea is entered, or the guilty verdict for the [offense|offenses] is set aside. The charging document is dismissed and the judgment and sentence is vacated for the [offense|offenses] listed above.',
    ),
    under(
      'released',
      'The defendant shall be released from all penalties and disabilities resulting from the [offense|offenses] listed above. For all purposes, including responding to questions on employment or housing applications, the defendant may state that they have never been convicted of [that offense|those offenses].',
    ),
    under(
      'guns',
      'However, this order does not affect the requirements for restoring the right to possess a firearm under RCW 9.41.040 and RCW 9.41.041.',
    ),
    under(
      'history',
      `The fact that the defendant has been convicted of the offense shall not be included in the defendant’s criminal history for purposes of determining a sentence in any subsequent conviction, except that a vacated conviction qualifies as a prior conviction for the purpose of charging a later recidivist offense as defined in RCW 9.94A.030. A vacated conviction may be used for other purposes in a later criminal prosecution ${DOMESTIC_VIOLENCE} RCW 9.96.060(8).`,
    ),
    under('firearms', FIREARMS),
    under('transmit', TRANSMIT),
    box(
      'denied',
      'The petition for order vacating conviction records of the following [offense|offenses] is denied for the following reasons:',
      { number: '9.' },
    ),
    room('reasons', 4),
    ...endOfOrder,
  ],
}
