import type { Layout } from '../../../records/layout'

/** The extract that the California Department of Justice gives to prosecutors: a row for each arrest, judgment and part of a sentence. */
const dojExtract: Layout = {
  id: 'ca-doj',
  columns: {
    key: 'SUBJECT_ID',
    name: 'PRI_NAME',
    born: 'PRI_DOB',
    place: 'STP_ORI_CNTY_NAME',
    number: 'OFN',
    order: 'CNT_ORDER',
    event: 'STP_TYPE_DESCR',
    decided: 'STP_EVENT_DATE',
    charge: 'OFFENSE_DESCR',
    level: 'CONV_STAT_DESCR',
    outcome: 'DISP_DESCR',
    sentence: 'SENT_LOC_DESCR',
  },
  dates: 'ymd',
  silent: ['-'],
  // `11357(C) HS-POSS MARIJUANA OVER 1 OZ`; the name of the code may be missing: `11360(B) SELL/FURNISH`.
  charge:
    '^([\\d.]+(?:/[\\d.]+)?(?:\\([^)]*\\))*[A-Z]?\\d?(?:\\([^)]*\\))*(?:/[\\d.]+)?(?: (?:HS|PC|VC|BP|WI|FG|PR|GC))?)(?:-| )(.*)$',
  order: '^(\\d{3})(\\d{3})(\\d{3})',
  events: { arrest: 'ARREST/DETAINED/CITED', court: 'COURT ACTION' },
  // The extract is the Department's own record, and it still shows what stands in it.
  says: { recordCheck: 'shows_not_cleared' },
}

/** The layouts of California's lists of many people. */
export const layouts: readonly Layout[] = [dojExtract]
