import { box, heading, paragraph, signature } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { chargedOffense, chargedSection } from '../facts'
import { COURT, decided, felonyCaption } from '../format'
import { felonyCounts } from '../parts'
import { exceptions, prohibited } from './paper'

/** Statements of CR 08.0920. The counts, the day and the police are filled in; every box is the judge's. */
export const felonyOrder: PaperDraft = {
  id: 'wa-cr-08-0920',
  also: [chargedOffense, chargedSection],
  kind: 'court',
  title: 'Order on Motion to Vacate Record of Felony Conviction',
  words: 'wa-felony',
  form: { number: 'CR 08.0920', edition: '07/2025' },
  format: COURT,
  caption: felonyCaption('{{box}} Granted (ORVCJG)', ...decided('ORDYMT', 'Clerk’s Action Required: 15').slice(1)),
  blocks: [
    paragraph(
      'basis',
      'This matter comes before the court on Defendant’s motion for an order vacating record of felony conviction pursuant to RCW 9.94A.640. The court heard argument of the parties and considered the case records and files, and the pleadings submitted on the matter.',
    ),
    heading('findingsHead', 'The Court makes the following findings:'),
    paragraph('notice', 'Notice {{box}} was {{box}} was not given to the appropriate parties and agencies.', {
      number: '1.',
    }),
    paragraph('convicted', 'On {{convictionDate}} Defendant was convicted of the following [offense|offenses]:', {
      number: '2.',
    }),
    felonyCounts('count'),
    paragraph(
      'prohibitedFound',
      'Prohibited Offenses. The defendant was not convicted of one of the following offenses:',
      { number: '3.' },
    ),
    ...prohibited,
    box(
      'exceptionFound',
      'The defendant did commit a violent offense or a crime against a person, but it was one of the following crimes that did not include a firearm, deadly weapon, or sexual motivation enhancement:',
      { number: ' ' },
    ),
    ...exceptions,
    paragraph(
      'dischargeFound',
      'Defendant {{box}} was {{box}} was not discharged under RCW 9.94A.637, effective (date) {{line}}, for the offenses listed in section 2.',
      { number: '4.' },
    ),
    paragraph('pendingFound', 'Current Criminal Charges', { number: '5.' }),
    box(
      'nothingPendingFound',
      'There are no criminal charges pending against the defendant in any court of this state or another state, or in any federal court (RCW 9.94A.640(2)(a)).',
      { number: ' ' },
    ),
    box('onlyAsVictimFound', 'The only criminal charge pending against the defendant is for prostitution.', {
      number: ' ',
    }),
    paragraph('historyHead', 'Criminal History Check', { number: '6.' }),
    box(
      'tenCleanFound',
      'The defendant committed a class B felony and {{box}} has {{box}} has not been convicted of any new crime in this state, another state, or federal court in the last 10 years (RCW 9.94A.640(2)(c)).',
      { number: ' ' },
    ),
    box(
      'fiveCleanFound',
      'The defendant committed a class C felony and {{box}} has {{box}} has not been convicted of any new crime in this state, another state, or federal court in the last 5 years (RCW 9.94A.640(2)(d)).',
      { number: ' ' },
    ),
    paragraph('sources', 'The following records were used in the criminal history check:', { level: 1 }),
    box('wacic', 'Washington State Crime Information Center (WACIC), RCW 43.43.500 et seq.;', {
      number: ' ',
      level: 1,
    }),
    box(
      'ncic',
      'National Crime Information Center (NCIC), including the Interstate Identification Index (Triple I), 28 U.S.C. § 534;',
      { number: ' ', level: 1 },
    ),
    box('jis', 'Judicial Information System (JIS), RCW 2.68 et seq. and JISCR.', { number: ' ', level: 1 }),
    box('otherSource', 'Other: {{long}}', { number: ' ', level: 1 }),
    paragraph('timeFound', 'Time Since Conviction or Release', { number: '7.' }),
    box(
      'tenYearsFound',
      'The defendant was convicted of a class B felony and it has been at least 10 years since the latest of the defendant’s: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(e)).',
      { number: ' ' },
    ),
    box(
      'fiveYearsFound',
      'The defendant was convicted of a class C felony and it has been at least 5 years since the latest of the defendant’s: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(f)).',
      { number: ' ' },
    ),
    box(
      'victimFound',
      'The defendant is a victim of domestic violence, sex trafficking, prostitution, commercial sexual abuse of a minor, or sexual assault. The offense the defendant is trying to vacate is not the offense of promoting prostitution as described in RCW 9A.88.070 and 9A.88.080.',
      { number: ' ' },
    ),
    paragraph('mitigationFound', 'Mitigation and Rehabilitation', { number: '8.' }),
    box(
      'evidenceFound',
      'The defendant’s mitigating evidence or evidence of rehabilitation was {{box}} persuasive {{box}} not persuasive because {{long}}',
      { number: ' ' },
    ),
    box('noEvidenceFound', 'The defendant presented no mitigating evidence or evidence of rehabilitation.', {
      number: ' ',
    }),
    heading('ordersHead', 'The Court Orders:'),
    paragraph(
      'decided',
      'The motion for order vacating conviction records of the following offense is {{box}} granted {{box}} denied.',
      { number: '9.' },
    ),
    felonyCounts('decidedCount'),
    paragraph('further', 'If granted, the court further orders that:'),
    box(
      'plea',
      'The defendant’s guilty plea for every offense listed in section 9 is withdrawn and a not guilty plea is entered.',
      { number: '10.' },
    ),
    paragraph('orVerdict', 'Or', { level: 1 }),
    box('verdict', 'The guilty verdict for every offense listed in section 9 is set aside.', { number: ' ' }),
    paragraph('dismissed', 'The information or indictment for every offense listed in section 9 is dismissed.', {
      number: '11.',
    }),
    paragraph(
      'released',
      'The defendant shall be released from all penalties and disabilities resulting from every offense listed in section 9, and the conviction for those [offense|offenses] shall not be included in the defendant’s criminal history for purposes of determining a sentence in any subsequent conviction. However, the conviction may be used in a later criminal prosecution. A conviction vacated on or after July 28, 2019, qualifies as a prior conviction for the purpose of charging a present recidivist offense occurring on or after that date, and may be used to establish an ongoing pattern of abuse for purposes of RCW 9.94A.535.',
      { number: '12.' },
    ),
    paragraph(
      'guns',
      'This order does not affect the separate legal requirements for restoring a right to possess a firearm under RCW 9.41.040 and RCW 9.41.041.',
      { number: '13.' },
    ),
    paragraph(
      'mayState',
      'For all purposes, including responding to questions on employment applications, the defendant may state that they were never convicted of the offenses listed in section 9.',
      { number: '14.' },
    ),
    paragraph(
      'transmit',
      'The clerk shall immediately transmit a copy of this order to the Washington State Patrol and to (local law enforcement agency) {{localPolice}}. These agencies shall immediately update their records to reflect the vacation of the record of conviction of the [offense|offenses] listed in section 9. The Washington State Patrol shall transmit a copy of this order to the Federal Bureau of Investigation. The Washington State Patrol or local law enforcement agency may not disseminate or disclose a conviction that has been vacated under RCW 9.94A.640 to any person, except to other criminal justice enforcement agencies.',
      { number: '15.' },
    ),
    signature('judge', 'Judge', { by: 'judge' }),
    signature('prosecutor', 'Prosecuting Attorney (signature, WSBA No.)', { by: 'office', undated: true }),
    signature('defendant', 'Defendant', { undated: true }),
  ],
}
