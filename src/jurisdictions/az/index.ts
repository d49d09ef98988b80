import type { Jurisdiction } from '../jurisdiction'
import { records } from './record-pictures'
import { rules } from './rules'

export default {
  rules,
  records,
  readers: async () => (await import('./records')).room,
  directory: async () => (await import('./directory')).directory,
  papers: async () => (await import('./papers')).papers,
} satisfies Jurisdiction
