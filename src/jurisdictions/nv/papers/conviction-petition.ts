import type { Blank } from '../../../documents/template'
import { all, is, maybe, unsure } from '../../../rules/condition'
import { convictionDate, laterConviction, laterConvictionDate, pendingCharges, sentenceEndDate } from '../../facts'
import { clockHasRun } from '../decision/general'
import { laterConvictionType, offenseLevel } from '../facts'
import { cleanWait, laterToList, laterUnsure } from './clean-wait'
import { arrestedInWait, filer, inCase, keepers, onRecord, waiveHearing } from './facts'
import { petition } from './petition'

export const convictionNeeds: readonly Blank[] = [
  ...filer,
  ...inCase,
  ...onRecord,
  { fact: offenseLevel },
  { fact: convictionDate },
  { fact: sentenceEndDate },
  { fact: pendingCharges },
  { fact: laterConviction },
  { fact: laterConvictionType, when: is(laterConviction, 'yes') },
  { fact: laterConvictionDate, when: all(is(laterConviction, 'yes'), maybe(is(laterConvictionType, 'crime'))) },
  { fact: arrestedInWait },
  { fact: waiveHearing, off: true },
  ...keepers,
]

/** NRS 179.245: a conviction, after its wait. */
export const convictionPetition = petition({
  id: 'nv-general-petition',
  statutes: '179.245, 179.2445, and 179.285',
  needs: convictionNeeds,
  outcome: {
    id: 'outcome',
    kind: 'paragraph',
    level: 1,
    confirm: 'sworn',
    text: 'Final outcome: convicted on {{convictionDate}}',
  },
  closed: '{{sentenceEndDate}}',
  level: true,
  statements: [
    {
      id: 'periodOver',
      kind: 'paragraph',
      every: true,
      number: '#.',
      when: clockHasRun,
      confirm: 'sworn',
      text: 'The time periods of NRS 179.245(1) have been fulfilled.',
    },
    {
      id: 'periodOpen',
      kind: 'paragraph',
      number: '#.',
      when: unsure(sentenceEndDate),
      confirm: 'sworn',
      text: 'The sentence ended on {{sentenceEndDate}}. Counted from that day, the time periods of NRS 179.245(1) have been fulfilled.',
    },
    {
      id: 'notArrested',
      kind: 'paragraph',
      number: '#.',
      when: is(arrestedInWait, 'no'),
      confirm: 'sworn',
      text: 'In the period prescribed for the conviction I have not been arrested, except for minor moving or standing traffic violations.',
    },
    {
      id: 'arrestedThen',
      kind: 'paragraph',
      number: '#.',
      when: is(arrestedInWait, 'yes'),
      confirm: 'sworn',
      text: 'Arrests in the period prescribed for the conviction, leaving out minor moving or standing traffic violations (date, agency, outcome): {{long}} {{long}}',
    },
    {
      id: 'arrestsOpen',
      kind: 'paragraph',
      number: '#.',
      when: unsure(arrestedInWait),
      confirm: 'sworn',
      text: 'Arrests in the period prescribed for the conviction, leaving out minor moving or standing traffic violations (if none, write “none”): {{arrestedInWait}}',
    },
    {
      id: 'notConvicted',
      kind: 'paragraph',
      every: true,
      number: '#.',
      when: cleanWait,
      confirm: 'sworn',
      text: 'In that period I have not been convicted of any other offense, except for minor moving or standing traffic violations.',
    },
    {
      id: 'convictedThen',
      kind: 'paragraph',
      number: '#.',
      when: laterToList,
      confirm: 'sworn',
      text: 'Other convictions in that period, leaving out minor moving or standing traffic violations (if none, write “none”): {{long}}',
    },
    {
      id: 'convictionsOpen',
      kind: 'paragraph',
      number: '#.',
      when: laterUnsure,
      confirm: 'sworn',
      text: 'Other convictions in that period, leaving out minor moving or standing traffic violations (if none, write “none”): {{laterConviction}}',
    },
    {
      id: 'nonePending',
      kind: 'paragraph',
      number: '#.',
      when: is(pendingCharges, 'no'),
      confirm: 'sworn',
      text: 'No charge is pending against me for any offense, except for minor moving or standing traffic violations.',
    },
    {
      id: 'pendingThen',
      kind: 'paragraph',
      number: '#.',
      when: is(pendingCharges, 'yes'),
      confirm: 'sworn',
      text: 'Charges now pending against me: {{long}}',
    },
    {
      id: 'pendingOpen',
      kind: 'paragraph',
      number: '#.',
      when: unsure(pendingCharges),
      confirm: 'sworn',
      text: 'Charges now pending against me (if none, write “none”): {{pendingCharges}}',
    },
    {
      id: 'noMore',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'To my knowledge no further action will be brought about any arrest in this case that ended in dismissal or acquittal.',
    },
  ],
})
