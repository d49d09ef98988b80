import { paragraph, statement } from '../../../documents/blocks'
import { is, unsure } from '../../../rules/condition'
import { pendingCharges, sentenceEndDate } from '../../facts'
import { clockHasRun } from '../decision/general'
import { cleanWait, laterToList, laterUnsure } from './clean-wait'
import { arrestedInWait } from './facts'
import { petition } from './petition'

/** NRS 179.245: a conviction, after its wait. */
export const convictionPetition = petition({
  id: 'nv-general-petition',
  statutes: '179.245, 179.2445, and 179.285',
  outcome: paragraph('outcome', 'Final outcome: convicted on {{convictionDate}}', { level: 1, confirm: 'sworn' }),
  closed: '{{sentenceEndDate}}',
  level: true,
  statements: [
    statement('periodOver', 'The time periods of NRS 179.245(1) have been fulfilled.', {
      every: true,
      when: clockHasRun,
      confirm: 'sworn',
    }),
    statement(
      'periodOpen',
      'The sentence ended on {{sentenceEndDate}}. Counted from that day, the time periods of NRS 179.245(1) have been fulfilled.',
      { when: unsure(sentenceEndDate), confirm: 'sworn' },
    ),
    statement(
      'notArrested',
      'In the period prescribed for the conviction I have not been arrested, except for minor moving or standing traffic violations.',
      { when: is(arrestedInWait, 'no'), confirm: 'sworn' },
    ),
    statement(
      'arrestedThen',
      'Arrests in the period prescribed for the conviction, leaving out minor moving or standing traffic violations (date, agency, outcome): {{long}} {{long}}',
      { when: is(arrestedInWait, 'yes'), confirm: 'sworn' },
    ),
    statement(
      'arrestsOpen',
      'Arrests in the period prescribed for the conviction, leaving out minor moving or standing traffic violations (if none, write “none”): {{arrestedInWait}}',
      { when: unsure(arrestedInWait), confirm: 'sworn' },
    ),
    statement(
      'notConvicted',
      'In that period I have not been convicted of any other offense, except for minor moving or standing traffic violations.',
      { every: true, when: cleanWait, confirm: 'sworn' },
    ),
    statement(
      'convictedThen',
      'Other convictions in that period, leaving out minor moving or standing traffic violations (if none, write “none”): {{long}}',
      { when: laterToList, confirm: 'sworn' },
    ),
    statement(
      'convictionsOpen',
      'Other convictions in that period, leaving out minor moving or standing traffic violations (if none, write “none”): {{laterConviction}}',
      { when: laterUnsure, confirm: 'sworn' },
    ),
    statement(
      'nonePending',
      'No charge is pending against me for any offense, except for minor moving or standing traffic violations.',
      { when: is(pendingCharges, 'no'), confirm: 'sworn' },
    ),
    statement('pendingThen', 'Charges now pending against me: {{long}}', {
      when: is(pendingCharges, 'yes'),
      confirm: 'sworn',
    }),
    statement('pendingOpen', 'Charges now pending against me (if none, write “none”): {{pendingCharges}}', {
      when: unsure(pendingCharges),
      confirm: 'sworn',
    }),
    statement(
      'noMore',
      'To my knowledge no further action will be brought about any arrest in this case that ended in dismissal or acquittal.',
      { confirm: 'sworn' },
    ),
  ],
})
