import { type OfficialField, type OfficialForm, ticked, written } from '../../../../documents/official-form'
import { birth, caption } from '../../official/caption'

const row = (place: number, first: number): readonly OfficialField[] =>
  ['{{offense}}: {{offense.section}}', '{{offenseDate.us}}', '{{incidentNumber}}', '{{caseNumber}}'].map(
    (text, column) => ({ field: String(first + column), text, row: place, item: 'Offenses' }),
  )

const FIELDS: readonly OfficialField[] = [
  ...caption,
  ...birth,
  ...row(0, 22),
  ...row(1, 26),
  ...row(2, 30),
  ...ticked('', { 'check box 1': 'emailYes', 'chec box 2': 'emailNo' }),
  ...written('', {
    '34d': '{{fullName}}',
    '34e': '{{street}}',
    '34f': '{{city}}, {{homeState}} {{zip}}',
    '34h': '{{phone}}',
    '34i': '{{email}}',
  }),
]

/** Agencies, signatures, and the prosecutor's part. */
const LEFT = ['34', '34a', '34b', '34c', '34g', '34j', '34k', '34l', '35', '36']

export const sealStipulation: OfficialForm = {
  id: '200-00132',
  number: '200-00132',
  edition: '07/2025',
  name: '200-00132 – Stipulation to Seal Criminal History Record + Order',
  url: 'https://www.vtcourts.gov/',
  papers: ['vt-200-00132'],
  // It names § 7602, which is not the ground of every sealing.
  prints: ['agree'],
  fields: FIELDS,
  left: LEFT,
  order: ['34a', '34e'],
}

export const expungeStipulation: OfficialForm = {
  id: '200-00132A',
  number: '200-00132A',
  edition: '07/2025',
  name: '200-00132A – Stipulation to Expunge Criminal History Record + Order',
  url: 'https://www.vtcourts.gov/',
  papers: ['vt-200-00132A'],
  fields: FIELDS,
  left: LEFT,
  order: ['34a', '35'],
}
