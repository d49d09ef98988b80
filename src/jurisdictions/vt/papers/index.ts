import { withBlanks } from '../../../documents/needs'
import { asked } from './asked'
import { petitionGuide, requestGuide, under25Guide } from './guides'
import { mailing } from './mailing'
import { offices } from './offices'
import { expunge, seal } from './petition/paper'
import { requests } from './requests'
import { stipulations } from './stipulation/paper'
import { under25 } from './under-25'
import { waiver } from './waiver'

/** Every paper of the state, loaded when the first is asked for. */
export const papers = withBlanks(asked, [
  { ...expunge, offices },
  { ...seal, offices },
  ...stipulations,
  petitionGuide,
  under25,
  under25Guide,
  ...requests,
  waiver,
  { ...mailing, offices },
  requestGuide,
])
