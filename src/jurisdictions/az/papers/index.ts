import { withBlanks } from '../../../documents/needs'
import { asked } from './asked'
import { guide } from './guides'
import { cityPetition, juvenilePetition, superiorPetition } from './petitions'

/** Every paper of the state, loaded when the first is asked for. */
export const papers = withBlanks(asked, [cityPetition, superiorPetition, juvenilePetition, guide])
