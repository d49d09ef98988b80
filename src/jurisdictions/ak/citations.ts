import { cite } from '../../rules/condition'

// Alaska law as the decision cites it, each pinpoint once.

export const RULE_40 = cite('Alaska Admin. Rule 40(a) (marijuana item, quoted as (a)(15) in the order)')
export const ORDER_2001 = cite('Supreme Court Order 2001, eff. 2023-05-01')
export const GROUND_6 = cite('TF-810 (5/25) ground 6')
export const RULE_40_AGE = cite('Admin. Rule 40(a): 21 years of age or older at the time of the offense')
export const RULE_40_OTHER = cite('Admin. Rule 40(a): not convicted of any other criminal charges in that same case')
export const RULE_40_OFFENSE = cite('Admin. Rule 40(a)')
export const SMALL_POSSESSION = cite('AS 11.71.060')
export const MARIJUANA_DEFINED = cite('AS 11.71.900')
export const HASHISH = cite('AS 11.71.160')
export const TITLE_CHANGE = cite(
  'ch. 36 SLA 2016, s. 48; ch. 4 FSSLA 2019, s. 54 (title changed to fifth degree 2016-07-12, back to sixth degree 2019-07-09)',
)
export const LEGAL_USE = cite('AS 17.38.020')
export const SET_ASIDE = cite('AS 12.55.085(d), (e)')
export const MEKIANA = cite('State v. Mekiana, 726 P.2d 189 (Alaska 1986)')
export const WICKHAM = cite('Wickham v. State, 770 P.2d 757 (Alaska App. 1989)')
export const PLATT = cite('State v. Platt, 169 P.3d 595')
export const RULE_40_SIS = cite('Alaska Admin. Rule 40(a) (SIS item)')
export const GROUND_4 = cite('TF-810 (5/25) ground 4')
export const NOT_PUBLISHED = cite('AS 22.35.030')
export const PLEA_DEAL = cite('AS 22.35.030(2)')
export const GROUND_1 = cite('TF-810 (5/25) ground 1')
export const CORRECTION = cite('AS 12.62.170')
export const CORRECTION_RULE = cite('13 AAC 68.200')
export const MISTAKEN = cite('AS 12.62.180(b)')
export const DPS_RELEASE = cite('AS 12.62.160(b)(8)')
export const DPS_FEES = cite('13 AAC 68.900')
export const JUVENILE = cite('AS 47.12.300')
export const JUVENILE_AUTOMATIC = cite('AS 47.12.300(d)')
export const JUVENILE_PETITION = cite('AS 47.12.300(f)')
export const CLEMENCY = cite('AS 33.20.070')
export const CLEMENCY_NOTICE = cite('AS 33.20.080')
export const STATE_CRIMES_ONLY = cite(
  'doc.alaska.gov: clemency only for state crimes',
  'https://doc.alaska.gov/parole-board/clemency-update',
)
export const JOURNEY = cite('Journey v. State, 895 P.2d 955 (Alaska 1995)')
export const JOHNSON = cite('Johnson v. State, 50 P.3d 404 (Alaska App. 2002)')
