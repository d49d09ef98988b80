import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'

/** Relief paths, section 1 of the dossier, and the Seattle order of section 2. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'wa-cannabis-vacate',
    cite: [cite('RCW 9.96.060(5)'), cite('RCW 9.96.060(1), (8), (9)')],
    kind: 'filed',
    relief: ['vacate'],
    papers: ['wa-crrlj-09-0800', 'wa-crrlj-09-0870', 'wa-crrlj-09-0150', 'wa-vacate-service', 'wa-cannabis-guide'],
  },
  {
    id: 'wa-blake-vacate',
    cite: [
      cite('State v. Blake, 197 Wn.2d 170, 481 P.3d 521 (2021)'),
      cite('State v. A.L.R.H., 20 Wn. App. 2d 384, 500 P.3d 188 (2021)'),
      cite('CrR 7.8(b)(4), CrRLJ 7.8(b)(4)'),
    ],
    kind: 'filed',
    relief: ['vacate_and_refund'],
    papers: [
      'wa-blake-001',
      'wa-blake-002',
      'wa-blake-schedule',
      'wa-blake-notice',
      'wa-blake-service',
      'wa-blake-guide',
    ],
  },
  {
    id: 'wa-misd-vacate',
    cite: [cite('RCW 9.96.060(2)')],
    kind: 'filed',
    relief: ['vacate'],
    papers: ['wa-crrlj-09-0100', 'wa-crrlj-09-0200', 'wa-crrlj-09-0150', 'wa-vacate-service', 'wa-general-guide'],
  },
  {
    id: 'wa-sud-vacate',
    cite: [cite('RCW 9.96.060(6)')],
    kind: 'filed',
    relief: ['vacate'],
    papers: ['wa-sud-petition', 'wa-sud-order', 'wa-crrlj-09-0150', 'wa-vacate-service', 'wa-sud-guide'],
  },
  {
    id: 'wa-felony-vacate',
    cite: [cite('RCW 9.94A.640'), cite('RCW 9.94A.637')],
    kind: 'filed',
    relief: ['vacate'],
    papers: ['wa-cr-08-0900', 'wa-cr-08-0920', 'wa-felony-notice', 'wa-felony-service', 'wa-felony-guide'],
  },
  {
    id: 'wa-nonconviction-delete',
    cite: [cite('RCW 10.97.060')],
    kind: 'filed',
    relief: ['delete_nonconviction_record'],
    papers: ['wa-delete-police', 'wa-delete-patrol', 'wa-deletion-guide'],
  },
  { id: 'wa-juvenile-seal', cite: [cite('RCW 13.50.260')], kind: 'referral', relief: [], papers: [] },
  {
    id: 'wa-seattle-2018',
    cite: [cite('Seattle Municipal Court, order of Sept. 11, 2018'), cite('CrRLJ 7.8(b)(5)'), cite('CrRLJ 8.3(a)')],
    kind: 'automatic',
    relief: ['already_vacated'],
    papers: [],
  },
]
