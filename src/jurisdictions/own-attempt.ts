import type { Offense } from './jurisdiction'

/** The attempt of the crime, or asking for it, goes under the name of the crime itself. */
export const namesOwnAttempt = ({
  id,
  incomplete,
}: {
  readonly id: string
  readonly incomplete?: Offense['incomplete'] | undefined
}): boolean => incomplete?.of?.includes(id) ?? false
