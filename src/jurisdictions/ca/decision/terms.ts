import { all, any, atLeast, atMost, cite, is, maybe, not, onOrAfter, unsure } from '../../../rules/condition'
import { ageAtOffense, amountGrams, concentrateGrams, offenseDate, substance } from '../../facts'
import { conduct, offense, offenseLevel } from '../facts'

/** `Health & Saf. Code` citation. */
export const hsc = (section: string) => cite(`Health & Saf. Code ${section}`)

/** `Pen. Code` citation. */
export const pen = (section: string) => cite(`Pen. Code ${section}`)

export const APPLICATION = 'ca-prop64-application'
export const PETITION = 'ca-prop64-petition'
export const DESTRUCTION = 'ca-11361-5-destruction'
export const PRE_1976 = 'ca-11361-5-pre1976'

/** First day of Proposition 64; an offense of the day before is covered. HSC 11361.8(e). */
export const ACT_DAY = '2016-11-09'

/** The ten offenses of the relief matrix. */
export const TEN = [
  'ca-11357a',
  'ca-11357b',
  'ca-11357c',
  'ca-11357d',
  'ca-11357-unspecified',
  'ca-11358',
  'ca-11359',
  'ca-11360a',
  'ca-11360b',
  'ca-11360-unspecified',
]

const POSSESSION = ['ca-11357a', 'ca-11357b', 'ca-11357c', 'ca-11357d', 'ca-11357-unspecified', 'ca-post64-11357']

export const isTen = is(offense, ...TEN)
/** The offenses for which it matters that the drug was not marijuana; all others go to the ordinary dismissal anyway. */
export const isMarijuanaLaw = is(
  offense,
  ...TEN,
  'ca-post64-11357',
  'ca-post64-11360b',
  'ca-11530',
  'ca-11530-cultivation',
  'ca-11530-5',
  'ca-11531',
  'ca-pc32',
  'ca-pc664-182',
)
/** "I don't know" or another law: the crime itself may be one that a way shuts out, so nothing is promised flatly. */
export const crimeUnknown = any(is(offense, 'ca-other'), unsure(offense))
export const isPossession = is(offense, ...POSSESSION)
/** Records of these offenses are destroyed after two years. HSC 11361.5(a). */
export const isDestroyed = is(offense, ...POSSESSION, 'ca-11360b', 'ca-post64-11360b')

export const adult = atLeast(ageAtOffense, 18)
export const twentyOne = atLeast(ageAtOffense, 21)
export const underTwentyOne = not(twentyOne)

export const afterAct = onOrAfter(offenseDate, ACT_DAY)

/** More flower, or more concentrate, than these grams; the limits themselves are inside. */
const moreThan = (flower: number, concentrate: number) =>
  any(
    all(maybe(is(substance, 'cannabis')), not(atMost(amountGrams, flower))),
    all(maybe(is(substance, 'concentrate')), not(atMost(concentrateGrams, concentrate))),
  )

/** Over what an adult may have. HSC 11362.1(a)(1)-(2). */
export const overLimits = moreThan(28.5, 8)

/** More than what may be brought in or out without felony exposure. HSC 11360(a)(3)(D). */
export const overImportLimits = moreThan(28.5, 4)

export const overConcentrate = not(atMost(concentrateGrams, 8))

/**
 * More concentrate than the infraction line of 2016, which became 8 g in 2017, where it may have been concentrate: at 18 to
 * 20 a judge may hold to either. Own transport is only possession today. HSC 11357(a)(2).
 */
export const betweenLines = all(
  any(
    is(offense, 'ca-11357a'),
    all(
      any(
        is(offense, 'ca-11357-unspecified'),
        all(is(offense, 'ca-11360a', 'ca-11360-unspecified'), is(conduct, 'transported_personal')),
      ),
      maybe(is(substance, 'concentrate')),
    ),
  ),
  not(atMost(concentrateGrams, 4)),
)

/** HSC 11360 with no subdivision, or with (a), recorded as a misdemeanor: (b) was the only misdemeanor of the old section. */
export const misdemeanorLabel = all(is(offense, 'ca-11360a', 'ca-11360-unspecified'), is(offenseLevel, 'misdemeanor'))
