import { cite } from '../../../rules/condition'

// Pinpoints that more than one step rests on.

export const conductSealing = cite('C.R.S. 24-72-711(1)')
export const conductSealingAnyRecord = cite('C.R.S. 24-72-711(3)')
export const amendment64 = cite('Colo. Const. art. XVIII, sec. 16(3)')
export const twoOunceAct = cite('C.R.S. 18-18-406 as amended by HB21-1090')
export const restitutionRule = cite('C.R.S. 24-72-706(1)(e)')
export const unpaidFinesRule = cite('C.R.S. 24-72-703(12)(b)')
export const oneYear = cite('C.R.S. 24-72-706(1)(b)(I)')
export const shallSeal = cite('C.R.S. 24-72-706(1)(f)(I)')
export const cityCases = cite('C.R.S. 24-72-708(1), (3)(a)')
export const severalCases = cite('C.R.S. 24-72-709(2)')
export const excludedOffenses = cite('C.R.S. 24-72-706(2)(a)')
export const automaticSealing = cite('C.R.S. 13-3-117')
export const todaysClass = cite('JDF 612 sec. 4(a)')
export const repeatedRequest = cite('JDF 611 (one year between requests)')
export const dismissedCases = cite('C.R.S. 24-72-705(1)')
export const uncharged = cite('C.R.S. 24-72-704')
export const underageSealing = cite('C.R.S. 18-13-122(13)(a)')
export const underageRepeat = cite('C.R.S. 24-72-706(1)(b)(I.5)')
export const wholeCase = cite('JDF 682, general information (every conviction in the case)')
