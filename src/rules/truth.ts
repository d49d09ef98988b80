/** Kleene's three values. Words rather than booleans, so that a bare `if (truth)` looks wrong. */
export type Truth = 'yes' | 'no' | 'unknown'

export const yesIf = (test: boolean): Truth => (test ? 'yes' : 'no')
