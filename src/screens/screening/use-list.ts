import { useSyncExternalStore } from 'react'
import { heldList, type List, onList } from './held-list'

/** The list that is held, as it changes. */
export const useList = (): List | undefined => useSyncExternalStore(onList, heldList)
