import type { OfficialForm } from '../../../documents/official-form'
import { cr180 } from './cr-180'
import { cr181 } from './cr-181'
import { cr400 } from './cr-400'
import { fw001 } from './fw-001'
import { proofOfService } from './proof-of-service'

/** The state's fillable forms whose fields are known. Of the others the copy sheet says what to write. */
export const forms: readonly OfficialForm[] = [cr400, cr180, cr181, proofOfService, fw001]
