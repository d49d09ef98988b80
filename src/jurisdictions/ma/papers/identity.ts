import type { TemplateBlock } from '../../../documents/template'

/** Who asks, for the Commissioner of Probation. What could hurt in other hands is written by the person's own. */
export const identity: readonly TemplateBlock[] = [
  { id: 'name', kind: 'paragraph', text: 'Print name: {{fullName}}' },
  { id: 'born', kind: 'paragraph', text: 'Date of Birth: {{birthDate}}' },
  { id: 'alias', kind: 'paragraph', text: 'Alias/Maiden/Previous Name: {{nameInCase}}' },
  { id: 'address', kind: 'paragraph', text: 'Mailing address: {{street}}, {{city}}, {{homeState}} {{zip}}' },
  { id: 'work', kind: 'paragraph', text: 'Occupation: {{line}} Social Security #: {{line}}' },
  { id: 'birthPlace', kind: 'paragraph', text: 'Place of Birth: {{line}} Father’s Name: {{line}}' },
  { id: 'mother', kind: 'paragraph', text: 'Mother’s Maiden Name: {{long}}' },
  { id: 'spouse', kind: 'paragraph', text: 'Husband/Wife’s Name: {{long}}' },
]
