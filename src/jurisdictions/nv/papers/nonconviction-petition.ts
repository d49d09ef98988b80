import { paragraph, statement } from '../../../documents/blocks'
import { all, is, not, unsure } from '../../../rules/condition'
import { caseOutcome, offenseLevel } from '../facts'
import { petition } from './petition'

const declined = is(caseOutcome, 'declined')

/** NRS 179.255: a case that ended without a conviction. */
export const otherPetition = petition({
  id: 'nv-nonconviction-petition',
  statutes: '179.255, 179.2445, and 179.285',
  also: [{ fact: offenseLevel, when: declined }],
  outcome: paragraph('outcome', 'Final outcome: without a conviction, as shown above', { level: 1 }),
  closed: '{{caseClosedDate}}',
  statements: [
    statement('acquitted', 'I was acquitted of the charge under {{offense.section}} (NRS 179.255(7)(a)).', {
      when: is(caseOutcome, 'acquitted'),
      confirm: 'sworn',
    }),
    statement('dismissed', 'The charge under {{offense.section}} was dismissed.', {
      when: is(caseOutcome, 'dismissed'),
      confirm: 'sworn',
    }),
    statement(
      'declinedTime',
      'The prosecutor declined the charge under {{offense.section}}. The time in which it could be brought has run out (NRS 171.085, 171.090, 179.255(1)).',
      { when: all(declined, not(unsure(offenseLevel))), confirm: 'sworn' },
    ),
    statement(
      'declinedEight',
      'The prosecutor declined the charge under {{offense.section}}. More than eight years have passed since the arrest (NRS 179.255(1)).',
      { when: all(declined, unsure(offenseLevel)), confirm: 'sworn' },
    ),
    statement('noMore', 'To my knowledge no further action will be brought about this arrest.', { confirm: 'sworn' }),
  ],
})
