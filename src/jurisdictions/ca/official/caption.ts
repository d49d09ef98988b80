import { type OfficialField, written } from '../../../documents/official-form'

/** The caption that Judicial Council forms share, by the part of the form in which its fields stand. */
export function caption(page: string): readonly OfficialField[] {
  return [
    ...written(`${page}.AttyPartyInfo[0].`, {
      'Name[0]': '{{filer}}',
      'Street[0]': '{{street}}',
      'City[0]': '{{city}}',
      'State[0]': '{{homeState}}',
      'Zip[0]': '{{zip}}',
      'Phone[0]': '{{phone}}',
      'Email[0]': '{{email}}',
      'AttyFor[0]': 'In pro per',
    }),
    ...written(`${page}.CourtInfo[0].`, {
      'CrtCounty[0]': '{{court.county}}',
      'CrtStreet[0]': '{{court.street}}',
      'CrtCityZip[0]': '{{court.city}} {{court.zip}}',
    }),
  ]
}

/** Fields of the caption that a person without a lawyer leaves empty. */
export const captionLeft = (page: string): readonly string[] => [
  ...['AttyBarNo[0]', 'AttyFirm[0]', 'Fax[0]'].map((name) => `${page}.AttyPartyInfo[0].${name}`),
  `${page}.CourtInfo[0].CrtMailingAdd[0]`,
]
