import type { OfficialForm } from '../../../documents/official-form'
import { feeWaiver } from './fee-waiver'
import { marijuanaMotion } from './marijuana'
import { setAsideMotion } from './set-aside'
import { statePolice } from './state-police'

/** The state's fillable forms whose fields are known. */
export const forms: readonly OfficialForm[] = [marijuanaMotion, setAsideMotion, statePolice, feeWaiver]
