import { withBlanks } from '../../../documents/needs'
import { asked } from './asked'
import { certificate } from './certificate'
import { guide } from './guides'
import { motion } from './motion/paper'
import { offices } from './offices'

/** Every paper of the state, loaded when the first is asked for. */
export const papers = withBlanks(asked, [motion, { ...certificate, offices }, guide])
