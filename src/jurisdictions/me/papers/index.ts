import { withBlanks } from '../../../documents/needs'
import { certificate } from './certificate'
import { asked } from './facts'
import { guide } from './guide'
import { motion } from './motion'
import { offices } from './offices'

/** Every paper of the state, loaded when the first is asked for. */
export const papers = withBlanks(asked, [motion, { ...certificate, offices }, guide])
