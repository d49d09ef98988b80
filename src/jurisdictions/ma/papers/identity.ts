import { paragraph } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'

/** Who asks, for the Commissioner of Probation. What could hurt in other hands is written by the person's own. */
export const identity: readonly TemplateBlock[] = [
  paragraph('name', 'Print name: {{fullName}}'),
  paragraph('born', 'Date of Birth: {{birthDate}}'),
  paragraph('alias', 'Alias/Maiden/Previous Name: {{names.other}}'),
  paragraph('address', 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}'),
  paragraph('work', 'Occupation: {{line}} Social Security #: {{line}}'),
  paragraph('birthPlace', 'Place of Birth: {{line}} Father’s Name: {{line}}'),
  paragraph('mother', 'Mother’s Maiden Name: {{long}}'),
  paragraph('spouse', 'Husband/Wife’s Name: {{long}}'),
]
