import { type Citation, cite } from '../rules/condition'
import type { Day } from '../rules/fact'

/** What is known of the certificate of the federal pardons; the words that go with it are the same in all states. */
export type PardonCertificate = {
  readonly reviewed: Day
  readonly reviewBy: Day
  readonly cite: readonly Citation[]
  readonly form: string
  readonly url: string
  readonly email: string
  readonly address: string
}

/** The certificate of the pardons of 2022 and 2023. The approval of its form ends on the day by which it is read again. */
export const pardonCertificate: PardonCertificate = {
  reviewed: '2026-11-28',
  reviewBy: '2027-03-31',
  cite: [
    cite('Proclamation 10467 (October 6, 2022)'),
    cite('Presidential proclamation of December 22, 2023'),
    cite('21 U.S.C. 844, 846'),
    cite('D.C. Code 48-904.01(d)(1), 48-904.09'),
    cite('36 C.F.R. 2.35(b)(2)'),
    cite('43 C.F.R. 8365.1-4(b)(2)'),
    cite('50 C.F.R. 27.82(b)(2)'),
    cite('41 C.F.R. 102-74.400(a)'),
    cite('18 U.S.C. 1001'),
  ],
  form: 'OMB No. 1123-0014',
  url: 'https://www.justice.gov/pardon',
  email: 'USPardon.Attorney@usdoj.gov',
  address:
    'Office of the Pardon Attorney, U.S. Department of Justice, 950 Pennsylvania Avenue NW, Washington, DC 20530',
}
