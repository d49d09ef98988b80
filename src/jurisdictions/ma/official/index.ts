import type { OfficialForm } from '../../../documents/official-form'
import { petition100k } from './petition-100k'
import { petitionToSeal } from './petition-to-seal'
import { tc0021 } from './tc0021'
import { tc0057 } from './tc0057'

/** The state's fillable forms whose fields are known. */
export const forms: readonly OfficialForm[] = [tc0021, petition100k, petitionToSeal, tc0057]
