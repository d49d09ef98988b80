import { type OfficialField, written } from '../../../documents/official-form'

/** Unit, number and name at the top of every form of the Superior Court. */
export const caption: readonly OfficialField[] = written('', {
  Unit: '{{court.county}}',
  'Docket Number': '{{caseNumber}}',
  Defendant: '{{filer}}',
})

export const birth: readonly OfficialField[] = written('', { DOB: '{{birthDate.us}}' })
