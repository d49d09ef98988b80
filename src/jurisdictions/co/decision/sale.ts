// Grams up to which a sale would wait two, three or five years by today's class. The limit itself is inside.

/** 4 ounces, 5 pounds, 50 pounds. */
export const MARIJUANA = { two: 113.4, three: 2267.96, five: 22679.62 } as const

/** 2 ounces, 2.5 pounds, 25 pounds. */
export const CONCENTRATE = { two: 56.7, three: 1133.98, five: 11339.81 } as const
