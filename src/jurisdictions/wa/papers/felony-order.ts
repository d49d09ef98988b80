import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { birthDate, convictionDate } from '../../facts'
import { felonyCounts, head, judges, point, says } from './blocks'
import { filer, inFelonyCase, inFelonyCount, police } from './facts'
import { exceptions, prohibited } from './felony'
import { COURT, decided, felonyCaption } from './format'

const found = (id: string, text: string, level: 0 | 1 | 2 = 0): TemplateBlock => judges(id, text, ' ', level)

/** Statements of CR 08.0920. The counts, the day and the police are filled in; every box is the judge's. */
export const felonyOrder: PaperTemplate = {
  id: 'wa-cr-08-0920',
  kind: 'court',
  title: 'Order on Motion to Vacate Record of Felony Conviction',
  words: 'wa-felony',
  form: { number: 'CR 08.0920', edition: '07/2025' },
  format: COURT,
  caption: felonyCaption('{{box}} Granted (ORVCJG)', ...decided('ORDYMT', 'Clerk’s Action Required: 15').slice(1)),
  needs: [...filer, ...inFelonyCase, { fact: birthDate }, { fact: convictionDate }, ...inFelonyCount, police],
  blocks: [
    {
      id: 'basis',
      kind: 'paragraph',
      text: 'This matter comes before the court on Defendant’s motion for an order vacating record of felony conviction pursuant to RCW 9.94A.640. The court heard argument of the parties and considered the case records and files, and the pleadings submitted on the matter.',
    },
    head('findingsHead', 'The Court makes the following findings:'),
    says('notice', '1.', 'Notice {{box}} was {{box}} was not given to the appropriate parties and agencies.'),
    says('convicted', '2.', 'On {{convictionDate}} Defendant was convicted of the following offense(s):'),
    felonyCounts('count'),
    says(
      'prohibitedFound',
      '3.',
      'Prohibited Offenses. The defendant was not convicted of one of the following offenses:',
    ),
    ...prohibited,
    point(
      'exceptionFound',
      'The defendant did commit a violent offense or a crime against a person, but it was one of the following crimes that did not include a firearm, deadly weapon, or sexual motivation enhancement:',
    ),
    ...exceptions,
    says(
      'dischargeFound',
      '4.',
      'Defendant {{box}} was {{box}} was not discharged under RCW 9.94A.637, effective (date) {{line}}, for the offenses listed in section 2.',
    ),
    says('pendingFound', '5.', 'Current Criminal Charges'),
    found(
      'nothingPendingFound',
      'There are no criminal charges pending against the defendant in any court of this state or another state, or in any federal court (RCW 9.94A.640(2)(a)).',
    ),
    found('onlyAsVictimFound', 'The only criminal charge pending against the defendant is for prostitution.'),
    says('historyHead', '6.', 'Criminal History Check'),
    found(
      'tenCleanFound',
      'The defendant committed a class B felony and {{box}} has {{box}} has not been convicted of any new crime in this state, another state, or federal court in the last 10 years (RCW 9.94A.640(2)(c)).',
    ),
    found(
      'fiveCleanFound',
      'The defendant committed a class C felony and {{box}} has {{box}} has not been convicted of any new crime in this state, another state, or federal court in the last 5 years (RCW 9.94A.640(2)(d)).',
    ),
    {
      id: 'sources',
      kind: 'paragraph',
      level: 1,
      text: 'The following records were used in the criminal history check:',
    },
    found('wacic', 'Washington State Crime Information Center (WACIC), RCW 43.43.500 et seq.;', 1),
    found(
      'ncic',
      'National Crime Information Center (NCIC), including the Interstate Identification Index (Triple I), 28 U.S.C. § 534;',
      1,
    ),
    found('jis', 'Judicial Information System (JIS), RCW 2.68 et seq. and JISCR.', 1),
    found('otherSource', 'Other: {{long}}', 1),
    says('timeFound', '7.', 'Time Since Conviction or Release'),
    found(
      'tenYearsFound',
      'The defendant was convicted of a class B felony and it has been at least 10 years since the latest of the defendant’s: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(e)).',
    ),
    found(
      'fiveYearsFound',
      'The defendant was convicted of a class C felony and it has been at least 5 years since the latest of the defendant’s: a) release from community custody; b) release from full and partial confinement; or c) sentencing date (RCW 9.94A.640(2)(f)).',
    ),
    found(
      'victimFound',
      'The defendant is a victim of domestic violence, sex trafficking, prostitution, commercial sexual abuse of a minor, or sexual assault. The offense the defendant is trying to vacate is not the offense of promoting prostitution as described in RCW 9A.88.070 and 9A.88.080.',
    ),
    says('mitigationFound', '8.', 'Mitigation and Rehabilitation'),
    found(
      'evidenceFound',
      'The defendant’s mitigating evidence or evidence of rehabilitation was {{box}} persuasive {{box}} not persuasive because {{long}}',
    ),
    found('noEvidenceFound', 'The defendant presented no mitigating evidence or evidence of rehabilitation.'),
    head('ordersHead', 'The Court Orders:'),
    says(
      'decided',
      '9.',
      'The motion for order vacating conviction records of the following offense is {{box}} granted {{box}} denied.',
    ),
    felonyCounts('decidedCount'),
    { id: 'further', kind: 'paragraph', text: 'If granted, the court further orders that:' },
    judges(
      'plea',
      'The defendant’s guilty plea for every offense listed in section 9 is withdrawn and a not guilty plea is entered.',
      '10.',
    ),
    { id: 'orVerdict', kind: 'paragraph', level: 1, text: 'Or' },
    found('verdict', 'The guilty verdict for every offense listed in section 9 is set aside.'),
    says('dismissed', '11.', 'The information or indictment for every offense listed in section 9 is dismissed.'),
    says(
      'released',
      '12.',
      'The defendant shall be released from all penalties and disabilities resulting from every offense listed in section 9, and the conviction for those offense(s) shall not be included in the defendant’s criminal history for purposes of determining a sentence in any subsequent conviction. However, the conviction may be used in a later criminal prosecution. A conviction vacated on or after July 28, 2019, qualifies as a prior conviction for the purpose of charging a present recidivist offense occurring on or after that date, and may be used to establish an ongoing pattern of abuse for purposes of RCW 9.94A.535.',
    ),
    says(
      'guns',
      '13.',
      'This order does not affect the separate legal requirements for restoring a right to possess a firearm under RCW 9.41.040 and RCW 9.41.041.',
    ),
    says(
      'mayState',
      '14.',
      'For all purposes, including responding to questions on employment applications, the defendant may state that they were never convicted of the offenses listed in section 9.',
    ),
    says(
      'transmit',
      '15.',
      'The clerk shall immediately transmit a copy of this order to the Washington State Patrol and to (local law enforcement agency) {{localPolice}}. These agencies shall immediately update their records to reflect the vacation of the record of conviction of the offense(s) listed in section 9. The Washington State Patrol shall transmit a copy of this order to the Federal Bureau of Investigation. The Washington State Patrol or local law enforcement agency may not disseminate or disclose a conviction that has been vacated under RCW 9.94A.640 to any person, except to other criminal justice enforcement agencies.',
    ),
    { id: 'judge', kind: 'signature', by: 'judge', role: 'Judge' },
    {
      id: 'prosecutor',
      kind: 'signature',
      by: 'clerk',
      role: 'Prosecuting Attorney (signature, printed name, WSBA No.)',
      undated: true,
    },
    {
      id: 'defendant',
      kind: 'signature',
      by: 'petitioner',
      name: '{{fullName}}',
      role: 'Defendant',
      undated: true,
    },
  ],
}
