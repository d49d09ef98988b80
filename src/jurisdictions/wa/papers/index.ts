import { withBlanks } from '../../../documents/needs'
import type { Template } from '../../../documents/template'
import { asked, askedOfFelony, askedOfRecord } from './asked'
import { blakeLimited, blakeSchedule, blakeSuperior } from './blake'
import { cannabisOrder, cannabisPetition } from './cannabis'
import { toPatrol, toPolice } from './deletion'
import { felonyOrder } from './felony/order'
import { felonyMotion } from './felony/paper'
import { generalOrder } from './general/order'
import { generalPetition } from './general/paper'
import { blakeGuide, cannabisGuide, deletionGuide, felonyGuide, generalGuide, treatmentGuide } from './guides'
import { blakeNotice, felonyNotice, vacateNotice } from './notice'
import { blakeService, felonyService, vacateService } from './service'
import { treatmentOrder, treatmentPetition } from './treatment'

/** Every paper of the state, loaded when the first is asked for. */
export const papers: readonly Template[] = [
  ...withBlanks(asked, [
    cannabisPetition,
    cannabisOrder,
    vacateNotice,
    vacateService,
    cannabisGuide,
    blakeSuperior,
    blakeLimited,
    blakeSchedule,
    blakeNotice,
    blakeService,
    blakeGuide,
    generalPetition,
    generalOrder,
    generalGuide,
    treatmentPetition,
    treatmentOrder,
    treatmentGuide,
  ]),
  ...withBlanks(askedOfFelony, [felonyMotion, felonyOrder, felonyNotice, felonyService, felonyGuide]),
  ...withBlanks(askedOfRecord, [toPolice, toPatrol, deletionGuide]),
]
