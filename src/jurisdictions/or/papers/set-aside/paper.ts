import { box, heading, lines, paragraph, tick } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { pathIs } from '../../../../documents/verdict'
import { all, any, is, maybe, not, unsure } from '../../../../rules/condition'
import { laterConviction, owesFines, owesRestitution, pendingCharges, sentenceStatus } from '../../../facts'
import { debtEnded } from '../../decision/payment'
import { GENERAL, isOtherCharge, NONCONVICTION, RECLASSIFIED, UNDER_21 } from '../../decision/terms'
import { otherPleaKind, probationRevokedDate, releaseDate, sameCaseOtherOffenses } from '../../facts'
import { captionedOrArrest, IDENTITY } from '../captions'
import { COUNT, chargeTable, LAW, values } from '../charges'
import { completed, noCase } from '../facts'
import { FORM } from '../format'
import { mailing, sworn } from '../parts'

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

/** The table grows with the charges, so nothing is ever attached. */
const more = (id: string, what: string) =>
  tick(id, `I have more ${what} to list, and they are attached on a separate page.`, any(), { level: 1 })

/** Statements of the department's form of January 2026 for ORS 137.225. */
export const setAsideMotion: readonly PaperDraft[] = captionedOrArrest(
  {
    id: 'or-set-aside-motion',
    kind: 'court',
    title: 'MOTION TO SET ASIDE AND SEAL AND DECLARATION OF ELIGIBILITY',
    form: { number: 'OJD Motion – Set Aside', edition: 'Jan 2026' },
    format: FORM,
    also: [
      { fact: sentenceStatus, when: convicted },
      { fact: owesRestitution, when: convicted },
      { fact: owesFines, when: all(convicted, not(debtEnded)) },
    ],
    values,
    blocks: [
      paragraph('agency', 'Citing/arresting law enforcement agency: {{arrestingAgency}}'),
      paragraph('arrested', 'Arrest date (or date of citation, booking, or incident): {{arrestDate}}'),
      lines('fingerprint', ['Fingerprint number (FPN #): {{fingerprintNumber}}']),
      heading('basis', 'ELIGIBILITY STATEMENT AND LEGAL BASIS'),
      paragraph(
        'eligible',
        'I am eligible and move for a set aside of my record because the following is true (one option only):',
        { confirm: 'signed' },
      ),
      tick(
        'optionConvicted',
        'There was a court case, and I was convicted on at least one charge (or found guilty except for insanity, or in contempt of court), and:',
        convicted,
        { number: 'Option 1:', confirm: 'sworn' },
      ),
      tick(
        'whole',
        'I believe all the charges in this case are eligible, and I am moving to set aside all charges, including charges that were dismissed or acquitted; or',
        whole,
        { level: 1, every: true, confirm: 'sworn' },
      ),
      tick(
        'part',
        'Not all the charges in this case are eligible. I am moving to set aside only the following charges:',
        part,
        { level: 1, confirm: 'sworn' },
      ),
      ...chargeTable('charges', 'Name of charge', [LAW, COUNT], { when: part, confirm: 'sworn' }),
      more('moreCharges', 'charges'),
      tick(
        'optionDropped',
        'There was a court case, and I am not moving to set aside any convictions. I am moving to set aside all eligible dismissed or acquitted charges only.',
        dropped,
        { every: true, number: 'Option 2:', confirm: 'sworn' },
      ),
      tick(
        'optionArrest',
        'I was cited or arrested and there was no court case. I am moving to set aside the citation or arrest records.',
        noCase,
        { every: true, number: 'Option 3:', confirm: 'sworn' },
      ),
      ...chargeTable('arrestOffenses', 'Name of citation/arrest offense', [LAW], { when: noCase, confirm: 'sworn' }),
      more('moreOffenses', 'offenses'),
      heading('declaration', 'DECLARATION OF ELIGIBILITY'),
      paragraph('four', 'These four statements must be true to be eligible:'),
      tick('waited', 'I have waited the required period under law to file this Motion.', waited, {
        every: true,
        confirm: 'sworn',
      }),
      tick('believe', 'I believe I am legally eligible for a set aside.', eligibleCharge, {
        every: true,
        confirm: 'sworn',
      }),
      // True only once the card is in the mail, which is after this paper is made.
      box('fingerprints', 'I have filed fingerprints with the Oregon State Police.'),
      tick(
        'willServe',
        'I will serve a copy of this Motion on the prosecuting attorney.',
        any(convicted, pathIs(NONCONVICTION)),
        { confirm: 'sworn' },
      ),
      paragraph('ifConvicted', 'And if Option 1 is selected above, all of the following must also be true:'),
      tick(
        'notCharged',
        'I am not currently charged with a crime or contempt of court related to abuse or a person crime.',
        all(convicted, is(pendingCharges, 'no')),
        { confirm: 'sworn' },
      ),
      box('paid', 'I have paid the Oregon State Police background check fee.'),
      tick(
        'completed',
        'I have fully complied with and performed all terms of the sentence of the court.',
        all(convicted, completed),
        { every: true, confirm: 'sworn' },
      ),
      paragraph('deemed', 'Monetary obligations are deemed satisfied, Or Laws 2025, ch 395, section 1.', {
        level: 1,
        when: all(convicted, debtEnded),
      }),
      ...sworn,
      ...mailing('Motion'),
    ],
  },
  ['(ORS 137.225 or 137.223)', 'No Filing Fee'],
  IDENTITY,
)
