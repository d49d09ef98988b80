import { all, any, before, type Citation, type Condition, is, maybe, not, unsure } from '../../../rules/condition'
import {
  type Also,
  type Branch,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
} from '../../../rules/decision'
import { ageAtOffense, convictionDate, offenseDate, sentenceStatus } from '../../facts'
import {
  employedUnder21,
  environmentalHarm,
  priorSexRegistration,
  priorSuperStrike,
  recipientAge,
  recordType,
  soldToMinor,
  twoPriorsSameSection,
} from '../facts'
import { fallback } from './fallback'
import { ACT_DAY, APPLICATION, hsc, PETITION, twentyOne } from './terms'

/** Felony exposure that is left today, by section. Each part carries its own citation. */
type Aggravators = { readonly when: Condition; readonly unknownPlants?: true }

const priors = (section: string, [strike, two]: readonly [string, string]): readonly Condition[] => [
  { ...is(priorSuperStrike, 'yes'), cite: [hsc(`${section}${strike}`)] },
  { ...is(priorSexRegistration, 'yes'), cite: [hsc(`${section}${strike}`)] },
  { ...is(twoPriorsSameSection, 'yes'), cite: [hsc(`${section}${two}`)] },
]

/** Seven plants or more. HSC 11358(d). */
export const cultivationAggravators = any(...priors('11358', ['(d)(1)', '(d)(2)']), {
  ...is(environmentalHarm, 'yes'),
  cite: [hsc('11358(d)(3)')],
})

/** HSC 11359(c)-(d). Using a person of 20 or younger counts only against someone of 21 or over. */
export const saleAggravators = any(
  ...priors('11359', ['(c)(1)', '(c)(2)']),
  { ...is(soldToMinor, 'yes'), cite: [hsc('11359(c)(3)')] },
  { ...all(is(employedUnder21, 'yes'), twentyOne), cite: [hsc('11359(d)')] },
)

/** Sold, offered or given to someone under 18. Asked apart only where the age of the receiver does not tell. HSC 11360(a)(3)(C). */
export const toMinor: Condition = {
  ...any(
    // Certainly under 18: where the age is not known, what the case says about a knowing sale settles it.
    not(maybe(not(is(recipientAge, 'under_18')))),
    all(maybe(not(is(recipientAge, '21_or_over', '18_to_20'))), is(soldToMinor, 'yes')),
  ),
  cite: [hsc('11360(a)(3)(C)')],
}

/** HSC 11360(a)(3). */
export const distributionAggravators = any(...priors('11360', ['(a)(3)(A)', '(a)(3)(B)']), toMinor)

/** The offense date is not known, and no conviction date shows that the offense came before the Act. */
const dateOpen = all(unsure(offenseDate), maybe(not(before(convictionDate, ACT_DAY))))

const alwaysOpen = any(unsure(recordType), dateOpen, unsure(ageAtOffense), unsure(sentenceStatus))

/** What felony exposure leads to: no Prop 64 relief as of right. Step 9. */
export function aggravated({ when, unknownPlants }: Aggravators): Branch {
  const elsewhere: Decision = [
    branch(
      'aggravator-serving',
      is(sentenceStatus, 'serving', 'supervision'),
      getHelp(PETITION, 'resentence_or_dismiss'),
      hsc('11361.8(a)-(c)'),
    ),
    ...fallback,
  ]
  return unknownPlants
    ? branch('aggravator-unknown-plants', when, getHelp(APPLICATION, 'none'), hsc('11358(c)-(d)'))
    : branch('aggravator', when, elsewhere, hsc('11361.8(b), (f)'))
}

/** What one line of the matrix adds: its doubts, its aggravators, and the ways that stay open beside it. */
type Line = {
  readonly likelyIf?: Condition
  readonly aggravators?: Aggravators
  readonly beside?: readonly Also[] | undefined
}

/**
 * Steps 9 to 11 for one result of the relief matrix: aggravators, then the petition while serving, else the application.
 * `likelyIf` are the facts that this line of the matrix needs.
 */
export function prop64(
  id: string,
  relief: string,
  citations: readonly Citation[],
  { likelyIf = any(), aggravators, beside }: Line = {},
): Decision {
  return [
    ...(aggravators ? [aggravated(aggravators)] : []),
    branch('serving', is(sentenceStatus, 'serving'), getHelp(PETITION, 'resentence_or_dismiss'), hsc('11361.8(a)-(c)')),
    branch(
      'supervision',
      is(sentenceStatus, 'supervision'),
      likelyEligible(PETITION, 'resentence_or_dismiss'),
      hsc('11361.8(a)-(c)'),
    ),
    branch(
      id,
      maybe(is(sentenceStatus, 'completed')),
      eligible(APPLICATION, relief, {
        likelyIf: any(likelyIf, ...(aggravators ? [maybe(aggravators.when)] : []), alwaysOpen),
        ...(beside && { also: beside }),
      }),
      ...citations,
      hsc('11361.8(e)-(f)'),
    ),
  ]
}
