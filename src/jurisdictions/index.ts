import cards from 'virtual:states'
import type { Jurisdiction } from './jurisdiction'

export type StateCard = { readonly id: string; readonly name: string }

const folders = import.meta.glob<Jurisdiction>('./*/index.ts', { import: 'default' })

/** Ids of the states whose law we have. */
export const stateIds: readonly string[] = Object.keys(folders).map((folder) => folder.slice(2, 4))

/** The states whose law we have, by name. */
export function stateCards(language: string): readonly StateCard[] {
  return (cards[language] ?? []).filter(({ id }) => Object.hasOwn(folders, folderOf(id)))
}

/** Loads one state's law. */
export async function loadJurisdiction(state: string): Promise<Jurisdiction> {
  const load = folders[folderOf(state)]
  if (!load) throw new Error(`No folder for the state ${state}`)
  return load()
}

const folderOf = (state: string): string => `./${state}/index.ts`
