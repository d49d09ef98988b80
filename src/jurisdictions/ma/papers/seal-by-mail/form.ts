import { type OfficialForm, ticked, written } from '../../../../documents/official-form'

export const petitionToSeal: OfficialForm = {
  id: 'petition-to-seal',
  number: 'Petition to Seal',
  edition: 'OCP 4/12',
  name: 'Petition to Seal Conviction Records',
  url: 'https://www.mass.gov/doc/petition-to-seal-conviction-records-form/download',
  papers: ['ma-petition-to-seal'],
  fields: [
    ...ticked('', { 'Check Box1': 'box1', 'Check Box2': 'box2', 'Check Box3': 'box3', 'Check Box4': 'box4' }),
    ...written('', {
      // The form wants the last name first.
      Print: '{{name.last}}, {{name.first}} {{name.middle}}',
      'Date of Birth': '{{birthDate.us}}',
      'AliasMaidenPrevious Name': '{{names.other}}',
      'Mailing address': '{{street}}',
      City: '{{city}}',
      State: '{{homeState}}',
      Zip: '{{zip}}',
    }),
  ],
  left: [
    'Occupation',
    'Social Security',
    'Place of Birth',
    'Fathers Name',
    'Mothers Maiden Name',
    'HusbandWifes Name',
    'Petitioners Signature',
    'Signature of Petitioner',
    'Signature8',
    // The affidavits are sworn to by the hand that ticks and signs them.
    'Check Box5',
    'Check Box6',
    'Check Box7',
  ],
}
