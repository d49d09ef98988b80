/** After so many tries with a network, the part is gone: the page is of an older version than the server. */
const ENOUGH = 2

type State = {
  /** How many times in a row it did not come. */
  readonly times: number
  readonly online: boolean
  /** Whether there are answers to lose. */
  readonly said: boolean
  /** Whether a reload finds the answers again. */
  readonly stays: boolean
}

/**
 * What helps where a part of the page did not come. `again`: trying once more, offered only as long as it can help. Then
 * opening the page anew: where there is `nothing` to lose, where the answers `stays`, or after a `save` of them.
 */
export function whatHelps({ times, online, said, stays }: State): 'again' | 'nothing' | 'stays' | 'save' {
  if (!online || times < ENOUGH) return 'again'
  return !said ? 'nothing' : stays ? 'stays' : 'save'
}
