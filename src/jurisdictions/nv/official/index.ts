import type { OfficialForm } from '../../../documents/official-form'
import { dps006 } from '../papers/history/form'

/** The state's fillable forms whose fields are known. */
export const forms: readonly OfficialForm[] = [dps006]
