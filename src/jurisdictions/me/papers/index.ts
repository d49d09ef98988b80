import type { Template } from '../../../documents/template'
import { certificate } from './certificate'
import { guide } from './guide'
import { motion } from './motion'
import { offices } from './offices'

/** Every paper of the state, loaded when the first is asked for. */
export const papers: readonly Template[] = [motion, { ...certificate, offices }, guide]
