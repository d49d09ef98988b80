import type { Jurisdiction } from '../jurisdiction'
import { records } from './records'
import { rules } from './rules'

export default {
  rules,
  records,
  directory: async () => (await import('./directory')).directory,
  papers: async () => (await import('./papers')).papers,
} satisfies Jurisdiction
