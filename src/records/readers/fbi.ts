import type { Reader } from '../reading'
export const fbiReaders: readonly Reader[] = []
