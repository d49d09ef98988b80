import { all, always, any, atMost, before, type Condition, is, maybe, not, unsure } from '../../../rules/condition'
import { type Also, branch, type Decision, getHelp } from '../../../rules/decision'
import { convictionDate, plantCount, substance } from '../../facts'
import { conduct, offense, offenseLevel, recipientAge, schoolGrounds } from '../facts'
import { nothingLesser } from './none'
import { aggravated, cultivationAggravators, distributionAggravators, prop64, saleAggravators, toMinor } from './prop64'
import {
  ACT_DAY,
  APPLICATION,
  betweenLines,
  DESTRUCTION,
  hsc,
  misdemeanorLabel,
  overConcentrate,
  overImportLimits,
  overLimits,
  twentyOne,
  underTwentyOne,
} from './terms'

const MISDEMEANOR = 'redesignate_misdemeanor'
const INFRACTION = 'redesignate_infraction'
const SEAL = 'dismiss_and_seal'
const LAWFUL = [hsc('11362.1(a)(1)-(2)')]

const isUnspecified = is(offense, 'ca-11360-unspecified')
const isInfraction = is(offenseLevel, 'infraction')
const alreadyMisdemeanor = is(offenseLevel, 'misdemeanor', 'infraction')

/** Matrix 1. No prior-record aggravator exists for possession. */
const overPossession = any(
  is(offense, 'ca-11357c'),
  all(is(offense, 'ca-11357a'), overConcentrate),
  all(is(offense, 'ca-11357-unspecified'), overLimits),
)
/** Without its letter the old section does not say whether it was at a school, which is still a misdemeanor. HSC 11357(c). */
const noLetter = is(offense, 'ca-11357-unspecified')
const atSchool = all(noLetter, is(schoolGrounds, 'yes'))
const schoolOpen = all(noLetter, unsure(schoolGrounds))

const possession: Decision = [
  branch(
    'school-grounds-felony',
    all(atSchool, is(offenseLevel, 'felony')),
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11357(c)')]),
    hsc('11357(c)'),
  ),
  branch('school-grounds', any(is(offense, 'ca-11357d'), atSchool), nothingLesser, hsc('11357(c)')),
  branch(
    'possession-over',
    overPossession,
    [
      branch(
        'possession-over-same-level',
        any(is(offense, 'ca-11357c'), alreadyMisdemeanor),
        nothingLesser,
        hsc('11357(b)(2)'),
      ),
      branch(
        'possession-over-felony',
        always,
        prop64('over-limits-misdemeanor-today', MISDEMEANOR, [hsc('11357(b)(2)')], {
          likelyIf: any(unsure(offenseLevel), schoolOpen),
        }),
        hsc('11357(b)(2)'),
      ),
    ],
    hsc('11357(b)(2)'),
  ),
  branch(
    'possession-18-to-20',
    underTwentyOne,
    [
      branch('already-infraction', isInfraction, nothingLesser, hsc('11357(a)(2)')),
      branch(
        'possession-18-to-20-reduced',
        always,
        prop64('infraction-today', INFRACTION, [hsc('11357(a)(2)')], {
          likelyIf: any(unsure(offenseLevel), amountOpen(), betweenLines, schoolOpen),
        }),
        hsc('11357(a)(2)'),
      ),
    ],
    hsc('11357(a)(2)'),
  ),
  branch(
    'possession-lawful-today',
    // All that is left; written out so that the trace names the age and the amount.
    maybe(all(twentyOne, not(overPossession))),
    prop64('lawful-today', SEAL, LAWFUL, { likelyIf: any(amountOpen(), schoolOpen) }),
    ...LAWFUL,
  ),
]

/** The grams that this possession count turns on are not known: presumed within the limits, HSC 11361.8(f). */
function amountOpen(): Condition {
  return maybe(overPossession)
}

/** Matrix 2. Six plants are inside; aggravators matter only above six. */
const sixPlants = atMost(plantCount, 6)
const plantsOpen = { when: cultivationAggravators, unknownPlants: true } as const
const cultivation: Decision = [
  branch(
    'plants-unknown',
    unsure(plantCount),
    [
      branch(
        'plants-unknown-18-to-20',
        underTwentyOne,
        [
          branch('already-infraction', isInfraction, nothingLesser, hsc('11358(b)')),
          ...prop64('infraction-or-misdemeanor', 'redesignate_infraction_or_misdemeanor', [hsc('11358(c)-(d)')], {
            likelyIf: always,
            aggravators: plantsOpen,
          }),
        ],
        hsc('11358(b)'),
      ),
      branch(
        'plants-unknown-adult',
        always,
        prop64(
          'dismiss-or-redesignate',
          'dismiss_and_seal_or_redesignate',
          [hsc('11362.1(a)(3)'), hsc('11358(c)-(d)')],
          {
            likelyIf: always,
            aggravators: plantsOpen,
          },
        ),
        hsc('11362.1(a)(3)'),
      ),
    ],
    hsc('11361.8(f)'),
  ),
  branch(
    'six-plants-or-fewer',
    sixPlants,
    [
      branch(
        'six-plants-18-to-20',
        underTwentyOne,
        [
          branch('already-infraction', isInfraction, nothingLesser, hsc('11358(b)')),
          ...prop64('infraction-today', INFRACTION, [hsc('11358(b)')], { likelyIf: unsure(offenseLevel) }),
        ],
        hsc('11358(b)'),
      ),
      branch('six-plants-lawful', always, prop64('lawful-today', SEAL, [hsc('11362.1(a)(3)')]), hsc('11362.1(a)(3)')),
    ],
    hsc('11362.1(a)(3)'),
  ),
  branch('grow-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11358(c)-(d)')),
  branch(
    'seven-plants-or-more',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11358(c)-(d)')], {
      likelyIf: unsure(offenseLevel),
      aggravators: { when: cultivationAggravators },
    }),
    hsc('11358(c)-(d)'),
  ),
]

/** Matrix 3. */
const forSale: Decision = [
  branch('sale-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11359(b)')),
  branch(
    'possession-for-sale',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11359(b)-(d)')], {
      likelyIf: unsure(offenseLevel),
      aggravators: { when: saleAggravators },
    }),
    hsc('11359(b)-(d)'),
  ),
]

const distribution = { when: distributionAggravators }
const certainlyWithin = not(overLimits)
const toAdult = is(recipientAge, '21_or_over')
const toYoungAdult = is(recipientAge, '18_to_20')

/** A gift or own transport that no line above settles: the amount or an age is not known. An infraction has nothing below it. */
const stillOpen = (young: Condition): Decision => [
  branch('already-infraction', all(isInfraction, young), nothingLesser, hsc('11360(b)')),
  branch(
    'amount-or-age-open-18-to-20',
    underTwentyOne,
    prop64('infraction-or-misdemeanor', 'redesignate_infraction_or_misdemeanor', [hsc('11360(a)(2), (b)')], {
      likelyIf: always,
      aggravators: distribution,
    }),
    hsc('11360(b)'),
  ),
  branch(
    'amount-or-age-open',
    always,
    prop64('dismiss-or-redesignate', 'dismiss_and_seal_or_redesignate', [...LAWFUL, hsc('11360(a)(2)')], {
      likelyIf: always,
      aggravators: distribution,
    }),
    hsc('11361.8(f)'),
  ),
]

const gift: Decision = [
  aggravated({ when: toMinor }),
  branch(
    'gift-over-limits',
    overLimits,
    [
      branch('gift-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
      branch(
        'gift-over-limits-felony',
        always,
        prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)')], {
          likelyIf: any(isUnspecified, unsure(recipientAge), unsure(offenseLevel)),
          aggravators: distribution,
        }),
        hsc('11360(a)(2)'),
      ),
    ],
    hsc('11360(a)(2)'),
  ),
  branch(
    'gift-lawful-today',
    all(certainlyWithin, twentyOne, toAdult),
    prop64('lawful-today', SEAL, [...LAWFUL, hsc('11360(a)(3) (raises only the (a)(2) misdemeanor)')], {
      likelyIf: isUnspecified,
    }),
    ...LAWFUL,
  ),
  branch(
    'gift-young-adult',
    all(certainlyWithin, any(toYoungAdult, all(underTwentyOne, toAdult))),
    [
      branch(
        'gift-young-adult-flower',
        is(substance, 'cannabis'),
        [
          branch('already-infraction', isInfraction, nothingLesser, hsc('11360(b)')),
          ...prop64('infraction-today', INFRACTION, [hsc('11360(b)')], {
            likelyIf: any(isUnspecified, unsure(offenseLevel)),
          }),
        ],
        hsc('11360(b)'),
      ),
      branch(
        'gift-young-adult-concentrate',
        is(substance, 'concentrate'),
        [
          branch('gift-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
          branch(
            'gift-young-adult-concentrate-felony',
            always,
            prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)')], {
              likelyIf: any(isUnspecified, unsure(offenseLevel)),
              aggravators: distribution,
            }),
            hsc('11360(a)(2)'),
          ),
        ],
        hsc('11360(a)(2)'),
      ),
    ],
    hsc('11360(b)'),
  ),
  ...stillOpen(any(underTwentyOne, toYoungAdult)),
]

const ownTransport: Decision = [
  branch(
    'own-transport-over-limits',
    overLimits,
    [
      branch('own-transport-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11357(b)(2)')),
      branch(
        'own-transport-over-limits-felony',
        always,
        prop64('misdemeanor-today', MISDEMEANOR, [hsc('11357(b)(2)'), hsc('11360(c)')], { likelyIf: always }),
        hsc('11360(c)'),
      ),
    ],
    hsc('11357(b)(2)'),
  ),
  branch(
    'own-transport-lawful-today',
    all(certainlyWithin, twentyOne),
    prop64('lawful-today', SEAL, LAWFUL, { likelyIf: isUnspecified }),
    ...LAWFUL,
  ),
  branch(
    'own-transport-18-to-20',
    all(certainlyWithin, underTwentyOne),
    [
      branch('already-infraction', isInfraction, nothingLesser, hsc('11360(b)')),
      ...prop64('infraction-today', INFRACTION, [hsc('11360(b)'), hsc('11357(a)(2)')], {
        likelyIf: any(isUnspecified, not(is(substance, 'cannabis')), unsure(substance), unsure(offenseLevel)),
      }),
    ],
    hsc('11360(b)'),
  ),
  ...stillOpen(underTwentyOne),
]

const importExport: Decision = [
  aggravated({ when: { ...overImportLimits, cite: [hsc('11360(a)(3)(D)')] } }),
  branch('import-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
  branch(
    'import-within-limits',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)-(3)')], {
      likelyIf: any(isUnspecified, maybe(overImportLimits), unsure(offenseLevel)),
      aggravators: distribution,
    }),
    hsc('11360(a)(2)-(3)'),
  ),
]

/** Matrix 4, by what was really done. */
const salesAndGifts: Decision = [
  branch('gave-away', is(conduct, 'gave_away'), gift, hsc('11360')),
  branch('own-transport', is(conduct, 'transported_personal'), ownTransport, hsc('11360(c)')),
  branch('import-export', is(conduct, 'imported_exported'), importExport, hsc('11360(a)(3)(D)')),
  // Matrix 4a
  branch(
    'misdemeanor-label',
    all(misdemeanorLabel, unsure(conduct), maybe(before(convictionDate, ACT_DAY))),
    smallGift(always, [{ path: DESTRUCTION, outcome: 'likely_eligible' }]),
    hsc('11360(a), (b) (before 9 November 2016)'),
    hsc('11361.8(f)'),
  ),
  branch('sale-count-already-misdemeanor', alreadyMisdemeanor, nothingLesser, hsc('11360(a)(2)')),
  branch(
    'sold-or-transported-for-sale',
    always,
    prop64('misdemeanor-today', MISDEMEANOR, [hsc('11360(a)(2)-(3)')], {
      likelyIf: any(isUnspecified, unsure(conduct), unsure(offenseLevel)),
      aggravators: distribution,
    }),
    hsc('11360(a)(2)-(3)'),
  ),
]

/** Matrix 5: HSC 11360(b), up to 28.5 g. Own transport has no receiver. `doubt` lowers every line. */
function smallGift(doubt: Condition, beside?: readonly Also[]): Decision {
  const notOwnTransport = maybe(not(is(conduct, 'transported_personal')))
  const receiverOpen = all(notOwnTransport, unsure(recipientAge))
  return [
    branch(
      'small-gift-to-minor',
      all(notOwnTransport, is(recipientAge, 'under_18')),
      getHelp(APPLICATION, 'none'),
      hsc('11360(a)(3)(C)'),
    ),
    branch(
      'small-gift-young-adult',
      any(underTwentyOne, all(notOwnTransport, toYoungAdult)),
      [
        branch('already-infraction', isInfraction, nothingLesser, hsc('11360(b)')),
        ...prop64('infraction-today', INFRACTION, [hsc('11360(b)')], {
          likelyIf: any(doubt, receiverOpen, unsure(offenseLevel)),
          beside,
        }),
      ],
      hsc('11360(b)'),
    ),
    branch(
      'small-gift-lawful-today',
      always,
      prop64('lawful-today', SEAL, LAWFUL, {
        likelyIf: any(doubt, is(conduct, 'sold', 'transported_for_sale', 'imported_exported'), receiverOpen),
        beside,
      }),
      ...LAWFUL,
    ),
  ]
}

/** Step 8: the relief matrix, each line with steps 9 to 11 behind it. Ages are those at the time of the offense. */
export const matrix: Decision = [
  branch('cultivation', is(offense, 'ca-11358'), cultivation, hsc('11358')),
  branch('for-sale', is(offense, 'ca-11359'), forSale, hsc('11359')),
  branch('sales-and-gifts', is(offense, 'ca-11360a', 'ca-11360-unspecified'), salesAndGifts, hsc('11360')),
  branch('small-gift', is(offense, 'ca-11360b'), smallGift(any()), hsc('11360(b)')),
  branch('possession', always, possession, hsc('11357')),
]
