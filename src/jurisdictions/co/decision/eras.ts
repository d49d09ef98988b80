// Days on which the law changed, and the weights and numbers that it counts by. An ounce is 28.35 grams.

/** From here on a misdemeanor or felony level means more than two ounces. */
export const LEVELS_SHOW_TWO_OUNCES = '2010-08-11'
/** Amendment 64. */
export const ADULT_USE_LAWFUL = '2012-12-10'
/** For older drug offenses the court looks at the class of today. */
export const CLASS_ON_RECORD_COUNTS = '2013-10-01'
/** The under-21 ticket. */
export const UNDERAGE_LAW = '2014-07-01'
/** The adult offense of having two ounces or less ended (HB21-1090). */
export const TWO_OUNCES_LAWFUL = '2021-05-20'

export const ONE_OUNCE = 28.35
export const TWO_OUNCES = 56.7
export const HOME_PLANTS = 6
