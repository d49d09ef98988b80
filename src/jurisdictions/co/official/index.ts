import type { OfficialForm } from '../../../documents/official-form'
import { jdf417, jdf418 } from '../papers/arrest/form'
import { jdf612, jdf614, jdf615 } from '../papers/conviction/form'
import { jdf477, jdf478 } from '../papers/dismissal/form'
import { jdf2371, jdf2374 } from '../papers/lawful-now/form'
import { jdf641, jdf642 } from '../papers/several/form'

/** The state's fillable forms whose fields are known. */
export const forms: readonly OfficialForm[] = [
  jdf2371,
  jdf2374,
  jdf612,
  jdf614,
  jdf615,
  jdf641,
  jdf642,
  jdf477,
  jdf478,
  jdf417,
  jdf418,
]
