import type { OfficialForm } from '../../../documents/official-form'
import { jdf417, jdf418 } from './arrest'
import { jdf612, jdf614, jdf615 } from './conviction'
import { jdf2371, jdf2374 } from './lawful-now'
import { jdf477, jdf478 } from './no-conviction'
import { jdf641, jdf642 } from './several'

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
