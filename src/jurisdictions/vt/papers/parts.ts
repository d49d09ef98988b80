import { lines } from '../../../documents/blocks'
import type { TemplateBlock } from '../../../documents/template'

/** Offenses as dockets name them. */
export const offenseNames = {
  'vt-poss-misd': 'Possession of marijuana',
  'vt-hash-misd': 'Possession of hashish',
  'vt-cultivate-misd': 'Cultivation of marijuana',
  'vt-poss-misd-2021': 'Possession of cannabis',
  'vt-poss-felony': 'Possession of marijuana',
  'vt-cultivate-felony': 'Cultivation of marijuana',
  'vt-poss-pre1989': 'Possession of a regulated drug (marijuana)',
  'vt-sell-misd': 'Sale or dispensing of marijuana',
  'vt-sell-felony': 'Sale or dispensing of marijuana',
  'vt-traffic': 'Trafficking of marijuana',
  'vt-furnish-u21-misd': 'Cannabis offense',
  'vt-sell-minor': 'Dispensing marijuana to a minor',
  'vt-paraphernalia-sale': 'Sale of drug paraphernalia',
  'vt-other-misd': 'Misdemeanor',
} as const

/** Where the court and the other side can write to. It stands before the signature, so that it is never alone on a page. */
export const contact: TemplateBlock = lines('contact', [
  '{{fullName}}',
  '{{street}}',
  '{{city}}, {{homeState}} {{zip}}',
  'Phone: {{phone}}',
  'Email: {{email}}',
])
