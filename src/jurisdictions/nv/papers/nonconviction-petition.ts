import type { Blank } from '../../../documents/template'
import { all, is, not, unsure } from '../../../rules/condition'
import { caseOutcome, offenseLevel } from '../facts'
import { caseClosedDate, filer, inCase, keepers, onRecord, waiveHearing } from './facts'
import { petition } from './petition'

const declined = is(caseOutcome, 'declined')

export const otherNeeds: readonly Blank[] = [
  ...filer,
  ...inCase,
  ...onRecord,
  { fact: caseOutcome },
  { fact: offenseLevel, when: declined },
  { fact: caseClosedDate },
  { fact: waiveHearing, off: true },
  ...keepers,
]

/** NRS 179.255: a case that ended without a conviction. */
export const otherPetition = petition({
  id: 'nv-nonconviction-petition',
  statutes: '179.255, 179.2445, and 179.285',
  needs: otherNeeds,
  outcome: {
    id: 'outcome',
    kind: 'paragraph',
    level: 1,
    text: 'Final outcome: without a conviction, as shown above',
  },
  closed: '{{caseClosedDate}}',
  statements: [
    {
      id: 'acquitted',
      kind: 'paragraph',
      number: '#.',
      when: is(caseOutcome, 'acquitted'),
      confirm: 'sworn',
      text: 'I was acquitted of the charge under {{offense.section}} (NRS 179.255(7)(a)).',
    },
    {
      id: 'dismissed',
      kind: 'paragraph',
      number: '#.',
      when: is(caseOutcome, 'dismissed'),
      confirm: 'sworn',
      text: 'The charge under {{offense.section}} was dismissed.',
    },
    {
      id: 'declinedTime',
      kind: 'paragraph',
      number: '#.',
      when: all(declined, not(unsure(offenseLevel))),
      confirm: 'sworn',
      text: 'The prosecutor declined the charge under {{offense.section}}. The time in which it could be brought has run out (NRS 171.085, 171.090, 179.255(1)).',
    },
    {
      id: 'declinedEight',
      kind: 'paragraph',
      number: '#.',
      when: all(declined, unsure(offenseLevel)),
      confirm: 'sworn',
      text: 'The prosecutor declined the charge under {{offense.section}}. More than eight years have passed since the arrest (NRS 179.255(1)).',
    },
    {
      id: 'noMore',
      kind: 'paragraph',
      number: '#.',
      confirm: 'sworn',
      text: 'To my knowledge no further action will be brought about this arrest.',
    },
  ],
})
