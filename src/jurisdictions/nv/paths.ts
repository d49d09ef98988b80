import { cite } from '../../rules/condition'
import type { ReliefPath } from '../jurisdiction'

/** Relief paths, section 1 of the dossier. */
export const paths: readonly ReliefPath[] = [
  {
    id: 'nv-decrim-seal',
    cite: [cite('NRS 179.271')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['nv-decrim-request', 'nv-decrim-order', 'nv-decrim-guide'],
  },
  {
    id: 'nv-pardon-seal',
    cite: [cite('Board of Pardons resolution of 17 June 2020'), cite('NRS 179.273')],
    kind: 'filed',
    relief: ['pardon then seal'],
    papers: ['nv-pardon-letter', 'nv-pardon-petition', 'nv-pardon-order', 'nv-pardon-guide'],
  },
  {
    id: 'nv-general-seal',
    cite: [cite('NRS 179.245'), cite('NRS 179.2445')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['nv-general-petition', 'nv-general-order', 'nv-dps-006', 'nv-general-guide'],
  },
  {
    id: 'nv-nonconviction-seal',
    cite: [cite('NRS 179.255')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['nv-nonconviction-petition', 'nv-nonconviction-order', 'nv-dps-006', 'nv-nonconviction-guide'],
  },
  {
    id: 'nv-3363-discharge-seal',
    cite: [cite('NRS 453.3363'), cite('NRS 453.3365')],
    kind: 'filed',
    relief: ['seal'],
    papers: ['nv-3363-letter', 'nv-3363-guide'],
  },
  {
    id: 'nv-auto-u21-seal',
    cite: [cite('2021 AB 158 (NRS 453.336)')],
    kind: 'automatic',
    relief: ['seal'],
    papers: [],
  },
]
