import type { OfficialForm } from '../../../documents/official-form'
import { tc0021 } from '../papers/expunge/form'
import { petition100k } from '../papers/expunge-no-crime/form'
import { petitionToSeal } from '../papers/seal-by-mail/form'
import { tc0057 } from '../papers/seal-in-court/form'

/** The state's fillable forms whose fields are known. */
export const forms: readonly OfficialForm[] = [tc0021, petition100k, petitionToSeal, tc0057]
