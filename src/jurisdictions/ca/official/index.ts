import type { OfficialForm } from '../../../documents/official-form'
import { cr400, cr400Of2017 } from '../papers/application/form'
import { cr180 } from '../papers/dismissal/form'
import { cr181 } from '../papers/dismissal/order-form'
import { proofOfService } from '../papers/service/form'
import { fw001, fw001Of2018 } from './fw-001'

/** The state's fillable forms whose fields are known. Of the others the copy sheet says what to write. */
export const forms: readonly OfficialForm[] = [cr400, cr400Of2017, cr180, cr181, proofOfService, fw001, fw001Of2018]
