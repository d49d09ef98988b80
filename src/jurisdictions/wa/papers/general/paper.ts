import { heading, oath, paragraph, signature, tick } from '../../../../documents/blocks'
import type { PaperDraft, TemplateBlock } from '../../../../documents/template'
import { all, any, type Condition, is, not, unsure } from '../../../../rules/condition'
import { laterConviction, owesFines, owesRestitution, pendingCharges, sentenceEndDate } from '../../../facts'
import { allTermsDone, domesticViolence, offense, orderViolationDate, reducedFromDui, restrainedNow } from '../../facts'
import { values } from '../facts'
import { COURT, caption } from '../format'
import { address, counts, point, SHARED } from '../parts'

const startedElsewhere = is(offense, 'wa-mj-other-misd')

/** Something that box 7 swears to is not known: the person checks it and ticks by hand. */
export const somethingUnsure: Condition = any(
  unsure(domesticViolence),
  all(startedElsewhere, unsure(reducedFromDui)),
  unsure(allTermsDone),
  unsure(owesFines),
  unsure(owesRestitution),
  unsure(pendingCharges),
  unsure(laterConviction),
  unsure(restrainedNow),
  unsure(orderViolationDate),
  unsure(sentenceEndDate),
)

/** Box 7 whole: the path itself already says that no wait is left. */
const allTrue = all(
  not(somethingUnsure),
  is(domesticViolence, 'no'),
  any(not(startedElsewhere), is(reducedFromDui, 'no')),
  is(allTermsDone, 'yes'),
  is(owesFines, 'no'),
  is(owesRestitution, 'no'),
  is(pendingCharges, 'no'),
  is(restrainedNow, 'no'),
)

/** Boxes of the form that this app never ticks. */
const never = any()

const TERMS =
  'I completed all of the terms of the sentence. All financial obligations for this case are satisfied. RCW 9.96.060(2)(a).'
const THREE_YEARS =
  'At least 3 years have passed since the latest of: my release from supervision or probation, my release from total and partial confinement, and my sentencing date. RCW 9.96.060(2)(g).'
const NO_NEW_CRIME =
  'I have not been convicted of any new crime in this state, another state, or federal or tribal court in the 3 years before this vacation application. RCW 9.96.060(2)(h).'
const NOTHING_PENDING =
  'There are no criminal charges pending against me in any court of this state or another state, or in any federal or tribal court, as of the date I file this petition. RCW 9.96.060(2)(b).'
const NO_ORDER =
  'I am not currently restrained by a domestic violence protection order, a no-contact order, an anti-harassment protection order, or a civil restraining order which restrains one party from contacting the other party. I was not previously restrained by such an order and found to have committed 1 or more violations of the order in the last 5 years. RCW 9.96.060(2)(i).'

const victim: readonly TemplateBlock[] = [
  heading('victimHead', 'Offense Committed as a Victim of Certain Crimes'),
  tick(
    'victim',
    'Conviction as Victim. I was convicted of a misdemeanor or gross misdemeanor as a result of being a victim of sex trafficking, prostitution, or commercial sexual abuse of a minor; sexual assault; or domestic violence as defined in RCW 9.94A.030. All of the following are true:',
    never,
    { number: '3.' },
  ),
  point(
    'victimFacts',
    'I give the sentencing court, or its successor, my statement of the specific facts and circumstances that prove this by a preponderance of the evidence (more likely than not). {{box}} My statement is attached.',
  ),
  point('victimPending', 'I have no criminal charges pending in any court of this state or another state.'),
  point(
    'victimFederal',
    'I have no criminal charges pending in any federal court for any crime other than prostitution.',
  ),
  point(
    'victimNew',
    'I was convicted of a misdemeanor, and I have not been convicted of a new crime in this state, another state, or tribal court in the 3 years before the date this petition is filed. RCW 9.96.060(2)(h).',
  ),
  point(
    'victimPenalty',
    'I have provided proof that the crime victim penalty assessment (RCW 7.68.035) has been paid in full, except where the conviction being vacated is for prostitution, prostitution loitering, or stay out of the area of prostitution.',
  ),
  point(
    'victimRestitution',
    'Restitution owed to any victim has been paid in full, not counting restitution owed to an insurance provider under Title 48 RCW.',
  ),
  point(
    'victimKinds',
    'The offense was not a violation, including attempt, of chapter 9.68 RCW (obscenity and pornography) or chapter 9A.44 RCW (sex offense), except for failure to register as a sex offender under RCW 9A.44.132.',
  ),
  point('victimDui', 'The offense was not a conviction as described in RCW 46.61.5055.'),
  point('victimPatron', 'The offense was not patronizing a prostitute as described in RCW 9A.88.110.'),
]

const excluded: readonly TemplateBlock[] = [
  heading('otherHead', 'Other Misdemeanor and Gross Misdemeanor Offenses'),
  paragraph(
    'excluded',
    'Excluded Offenses: I know I cannot ask the court to vacate a conviction for the following offenses. RCW 9.96.060(2)(c)-(e):',
    { number: '4.', confirm: 'sworn' },
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

/** What the form calls a prior offense, in one paragraph. */
export const PRIOR =
  'A “prior offense” means (RCW 46.61.5055(14)), with equivalent local ordinances and out-of-state equivalents: an original conviction for DUI (RCW 46.61.502), physical control (RCW 46.61.504), commercial vehicle DUI or physical control (RCW 46.25.110), watercraft DUI (RCW 79A.60.040(2)), aircraft DUI (RCW 47.68.220), nonhighway vehicle DUI (RCW 46.09.470(2)), or snowmobile DUI (RCW 46.10.490(2)); a conviction, or a deferred sentence, for negligent driving 1st (RCW 46.61.5249), reckless driving (RCW 46.61.500), or reckless endangerment (RCW 9A.36.050) where the original charge was DUI, physical control, vehicular homicide (RCW 46.61.520), or vehicular assault (RCW 46.61.522); a conviction for reckless operation of a watercraft (RCW 79A.60.040(1)) or careless or reckless operation of an aircraft (RCW 47.68.220) where the original charge was watercraft or aircraft DUI; and a deferred prosecution granted for DUI or physical control, for negligent driving 1st where the charge was filed as one of the crimes above, or for an out-of-state equivalent, including a substance use disorder treatment program (RCW 46.61.5055(14)(a)(xvi)).'

const prior: readonly TemplateBlock[] = [
  tick(
    'prior',
    'Prior Offense: I was convicted of an offense that is considered a “prior offense” under RCW 46.61.5055 (see below). All of the following are true:',
    never,
    { number: '5.' },
  ),
  point(
    'priorKind',
    'The prior offense is not a DUI (RCW 46.61.502) or Physical Control (RCW 46.61.504). RCW 9.96.060(2)(d).',
  ),
  point('priorTerms', TERMS),
  point('priorNew', NO_NEW_CRIME),
  point('priorYears', THREE_YEARS),
  point(
    'priorLater',
    'I have not had a later alcohol or drug violation within 10 years of the date of arrest for the prior offense. RCW 9.96.060(2)(d).',
  ),
  point(
    'priorTen',
    'More than 10 years have passed since the date of the arrest for the prior offense. RCW 9.96.060(2)(d).',
  ),
  point('priorPending', NOTHING_PENDING),
  point('priorOrder', NO_ORDER),
  paragraph('priorMeans', PRIOR, { level: 1 }),
]

const violence: readonly TemplateBlock[] = [
  tick(
    'violence',
    'Domestic Violence: I was convicted of an offense involving domestic violence. I have complied with the following conditions (RCW 9.96.060(2)(f)) and all the following statements are true:',
    never,
    { number: '6.' },
  ),
  point(
    'violenceNotice',
    'I gave the prosecuting attorney’s office that prosecuted the offense written notice of this petition. RCW 9.96.060(2)(f)(i).',
  ),
  point('violenceFiled', 'I filed the original notice with this court. RCW 9.96.060(2)(f)(i).'),
  point(
    'violenceTwo',
    'I have not been convicted of 2 or more domestic violence offenses stemming from different incidents. RCW 9.96.060(2)(f)(ii).',
  ),
  point(
    'violenceSworn',
    'I have never signed an affidavit under penalty of perjury falsely stating that I had no earlier conviction for a domestic violence offense, where a criminal history check then showed such a conviction. RCW 9.96.060(2)(f)(iii).',
  ),
  point('violenceTerms', TERMS),
  point(
    'violenceFive',
    'It has been at least 5 years since I completed the terms of the original conditions of the sentence, including successful completion of any treatment ordered, but excluding the payment of financial obligations. RCW 9.96.060(2)(f)(iv).',
  ),
  point('violenceNew', NO_NEW_CRIME),
  point('violencePending', NOTHING_PENDING),
  point('violenceOrder', NO_ORDER),
]

/** Statements of CrRLJ 09.0100 in its order; of its boxes only number 7 is for these cases. */
export const generalPetition: PaperDraft = {
  id: 'wa-crrlj-09-0100',
  kind: 'court',
  title: 'Petition and Declaration for Order Vacating Conviction',
  words: SHARED,
  form: { number: 'CrRLJ 09.0100', edition: '11/2024' },
  format: COURT,
  caption: caption('{{plaintiff}}', '(PT)'),
  values,
  blocks: [
    heading('petitionHead', 'I. Petition'),
    paragraph(
      'request',
      'Defendant asks the court for an order vacating Defendant’s [conviction|convictions] of misdemeanor or gross misdemeanor offenses. The petition rests on RCW 9.96.060 and RCW 9.96.080, on the case record and files, and on the declaration of Defendant.',
      { number: '1.', confirm: 'signed' },
    ),
    signature('sign', 'Defendant'),
    heading('declarationHead', 'II. Declaration of Defendant'),
    paragraph('declaration', 'I, {{filer}}, state as follows:', { number: '2.' }),
    paragraph('convicted', 'On {{convictionDate}} I was convicted of the following [offense|offenses]:', {
      level: 1,
      confirm: 'sworn',
    }),
    ...counts('count', { confirm: 'sworn' }),
    ...victim,
    ...excluded,
    ...prior,
    ...violence,
    tick('otherwise', 'Offenses not otherwise specified above, and all the following statements are true:', allTrue, {
      every: true,
      number: '7.',
      confirm: 'sworn',
    }),
    point('terms', TERMS, 'sworn'),
    point('threeYears', THREE_YEARS, 'sworn'),
    point('noNewCrime', NO_NEW_CRIME, 'sworn'),
    point('nothingPending', NOTHING_PENDING, 'sworn'),
    point('noOrder', NO_ORDER, 'sworn'),
    oath(
      'oath',
      'I declare under penalty of perjury under the laws of the state of Washington that the foregoing and any attachments are, to the best of my knowledge, true and correct.',
      'Defendant',
      { confirm: 'sworn', place: true },
    ),
    address,
  ],
}
