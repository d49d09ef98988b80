/** A part of the page that did not come: no network, or a newer version stands on the server. */
export function loadFailure(cause: unknown): Error {
  return Object.assign(new Error('A part of the page could not be loaded', { cause }), { name: 'LoadFailure' })
}

export const isLoadFailure = (error: unknown): boolean => error instanceof Error && error.name === 'LoadFailure'
