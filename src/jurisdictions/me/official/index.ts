import type { OfficialForm } from '../../../documents/official-form'
import { cr218 } from '../papers/motion/form'

/** The state's fillable forms whose fields are known. */
export const forms: readonly OfficialForm[] = [cr218]
