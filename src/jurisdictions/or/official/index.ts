import type { OfficialForm } from '../../../documents/official-form'
import { marijuanaMotion } from '../papers/marijuana/form'
import { setAsideMotion } from '../papers/set-aside/form'
import { statePolice } from '../papers/state-police/form'
import { feeWaiver } from './fee-waiver'

/** The state's fillable forms whose fields are known. */
export const forms: readonly OfficialForm[] = [marijuanaMotion, setAsideMotion, statePolice, feeWaiver]
