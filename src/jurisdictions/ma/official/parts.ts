import { type OfficialField, ticked } from '../../../documents/official-form'

export const WHO: readonly string[] = ['{{filer}}', '{{street}}', '{{city}}, {{homeState}} {{zip}}']

/** The four departments, in the fields that the petitions of s. 100K and s. 100K¼ have for them. */
export const department = (page: string): readonly OfficialField[] =>
  ticked(page, {
    'CheckBox1[0]': 'bmc',
    'CheckBox2[0]': 'districtCourt',
    'CheckBox1[1]': 'juvenileCourt',
    'CheckBox1[2]': 'superiorCourt',
  })
