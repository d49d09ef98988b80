import type { PaperTemplate, TemplateBlock } from '../../../documents/template'
import { pathIs } from '../../../documents/verdict'
import { all, any, is, maybe, not, unsure } from '../../../rules/condition'
import { laterConviction, pendingCharges } from '../../facts'
import { debtEnded } from '../decision/payment'
import { GENERAL, isOtherCharge, NONCONVICTION, RECLASSIFIED, UNDER_21 } from '../decision/terms'
import { caseOutcome, otherPleaKind, probationRevokedDate, releaseDate, sameCaseOtherOffenses } from '../facts'
import { captionedOrArrest, IDENTITY } from './captions'
import { COUNT, chargeTable, LAW, values } from './charges'
import { mailing, oath } from './closing'
import { arrestDate, arrestingAgency, completed, filer, inCase, inCharge, noCase, numbers, sentence } from './facts'
import { FORM } from './format'

export const convicted = pathIs(UNDER_21, RECLASSIFIED, GENERAL)
const dropped = all(pathIs(NONCONVICTION), not(noCase))

/** Whether the law leaves the crime out is not known, so nobody swears that it does not. Doubt 12. */
export const kindUnknown = all(convicted, isOtherCharge, unsure(otherPleaKind))
const eligibleCharge = any(pathIs(NONCONVICTION), all(convicted, not(kindUnknown)))

const whole = all(convicted, not(kindUnknown), is(sameCaseOtherOffenses, 'no'))
const part = all(convicted, maybe(is(sameCaseOtherOffenses, 'yes')))

/** A wait that turns on a date the person does not know is not sworn to. */
export const waited = any(
  pathIs(NONCONVICTION, UNDER_21),
  all(not(unsure(laterConviction)), not(unsure(releaseDate)), not(unsure(probationRevokedDate))),
)

const later = (id: string, text: string): TemplateBlock => ({ id, kind: 'tick', tick: 'open', text })
/** The table grows with the charges, so nothing is ever attached. */
const more = (id: string, what: string): TemplateBlock => ({
  id,
  kind: 'tick',
  level: 1,
  tick: any(),
  text: `I have more ${what} to list, and they are attached on a separate page.`,
})

/** Statements of the department's form of January 2026 for ORS 137.225. */
export const setAsideMotion: readonly PaperTemplate[] = captionedOrArrest(
  {
    id: 'or-set-aside-motion',
    kind: 'court',
    title: 'MOTION TO SET ASIDE AND SEAL AND DECLARATION OF ELIGIBILITY',
    form: { number: 'OJD Motion – Set Aside', edition: 'Jan 2026' },
    format: FORM,
    needs: [
      ...filer,
      ...inCase,
      ...inCharge,
      { fact: caseOutcome },
      { fact: sameCaseOtherOffenses, when: convicted },
      { fact: arrestingAgency },
      { fact: arrestDate },
      { fact: pendingCharges, when: convicted },
      ...sentence.map(({ fact, when }) => ({ fact, when: when ? all(convicted, when) : convicted })),
      ...numbers,
    ],
    values,
    blocks: [
      { id: 'agency', kind: 'paragraph', text: 'Citing/arresting law enforcement agency: {{arrestingAgency}}' },
      {
        id: 'arrested',
        kind: 'paragraph',
        text: 'Arrest date (or date of citation, booking, or incident): {{arrestDate}}',
      },
      { id: 'fingerprint', kind: 'lines', lines: ['Fingerprint number (FPN #): {{fingerprintNumber}}'] },
      { id: 'basis', kind: 'heading', text: 'ELIGIBILITY STATEMENT AND LEGAL BASIS' },
      {
        id: 'eligible',
        kind: 'paragraph',
        confirm: 'signed',
        text: 'I am eligible and move for a set aside of my record because the following is true (one option only):',
      },
      {
        id: 'optionConvicted',
        kind: 'tick',
        number: 'Option 1:',
        confirm: 'sworn',
        tick: convicted,
        text: 'There was a court case, and I was convicted on at least one charge (or found guilty except for insanity, or in contempt of court), and:',
      },
      {
        id: 'whole',
        kind: 'tick',
        level: 1,
        every: true,
        confirm: 'sworn',
        tick: whole,
        text: 'I believe all the charges in this case are eligible, and I am moving to set aside all charges, including charges that were dismissed or acquitted; or',
      },
      {
        id: 'part',
        kind: 'tick',
        level: 1,
        confirm: 'sworn',
        tick: part,
        text: 'Not all the charges in this case are eligible. I am moving to set aside only the following charges:',
      },
      ...chargeTable('charges', 'Name of charge', [LAW, COUNT], { when: part, confirm: 'sworn' }),
      more('moreCharges', 'charges'),
      {
        id: 'optionDropped',
        kind: 'tick',
        every: true,
        number: 'Option 2:',
        confirm: 'sworn',
        tick: dropped,
        text: 'There was a court case, and I am not moving to set aside any convictions. I am moving to set aside all eligible dismissed or acquitted charges only.',
      },
      {
        id: 'optionArrest',
        kind: 'tick',
        every: true,
        number: 'Option 3:',
        confirm: 'sworn',
        tick: noCase,
        text: 'I was cited or arrested and there was no court case. I am moving to set aside the citation or arrest records.',
      },
      ...chargeTable('arrestOffenses', 'Name of citation/arrest offense', [LAW], { when: noCase, confirm: 'sworn' }),
      more('moreOffenses', 'offenses'),
      { id: 'declaration', kind: 'heading', text: 'DECLARATION OF ELIGIBILITY' },
      { id: 'four', kind: 'paragraph', text: 'These four statements must be true to be eligible:' },
      {
        id: 'waited',
        kind: 'tick',
        every: true,
        confirm: 'sworn',
        tick: waited,
        text: 'I have waited the required period under law to file this Motion.',
      },
      {
        id: 'believe',
        kind: 'tick',
        every: true,
        confirm: 'sworn',
        tick: eligibleCharge,
        text: 'I believe I am legally eligible for a set aside.',
      },
      // True only once the card is in the mail, which is after this paper is made.
      later('fingerprints', 'I have filed fingerprints with the Oregon State Police.'),
      {
        id: 'willServe',
        kind: 'tick',
        confirm: 'sworn',
        tick: any(convicted, pathIs(NONCONVICTION)),
        text: 'I will serve a copy of this Motion on the prosecuting attorney.',
      },
      {
        id: 'ifConvicted',
        kind: 'paragraph',
        text: 'And if Option 1 is selected above, all of the following must also be true:',
      },
      {
        id: 'notCharged',
        kind: 'tick',
        confirm: 'sworn',
        tick: all(convicted, is(pendingCharges, 'no')),
        text: 'I am not currently charged with a crime or contempt of court related to abuse or a person crime.',
      },
      later('paid', 'I have paid the Oregon State Police background check fee.'),
      {
        id: 'completed',
        kind: 'tick',
        every: true,
        confirm: 'sworn',
        tick: all(convicted, completed),
        text: 'I have fully complied with and performed all terms of the sentence of the court.',
      },
      {
        id: 'deemed',
        kind: 'paragraph',
        level: 1,
        when: all(convicted, debtEnded),
        text: 'Monetary obligations are deemed satisfied, Or Laws 2025, ch 395, section 1.',
      },
      ...oath,
      ...mailing('Motion'),
    ],
  },
  ['(ORS 137.225 or 137.223)', 'No Filing Fee'],
  IDENTITY,
)
