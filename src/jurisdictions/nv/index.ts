import type { Jurisdiction } from '../jurisdiction'
import { rules } from './rules'

export default {
  rules,
  directory: async () => (await import('./directory')).directory,
  papers: async () => (await import('./papers')).papers,
  official: async () => (await import('./official')).forms,
} satisfies Jurisdiction
