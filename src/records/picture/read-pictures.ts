import type { Page } from '../page'
import type { Got } from '../text/problem'
import { limits } from '../text/problem'
import type { Grey } from './grey'
import type { SeenPage } from './seen-page'

/** A picture file (JPEG, PNG, or what else the browser can open), or a page of a scan. */
export type Picture = Uint8Array<ArrayBuffer> | Grey

/**
 * What sees the text of one picture: in the browser a worker (`start.ts`), on the command line the engine itself. Never
 * rejects. `number` is the page's.
 */
export type See = (picture: Picture, number: number) => Promise<Got<SeenPage>>

/** Hears of each page as it was seen, so that the person sees how far it is, and which picture to take again. */
export type Saw = (number: number, seen: Got<SeenPage>) => void

/**
 * The pages of pictures, in the order given, each seen with `see`. One that cannot be read, or was taken from too far
 * away, is the problem of all: from a part of a paper nothing is filled. Never rejects.
 */
export async function readPictures(
  pictures: readonly Picture[],
  see: See,
  saw: Saw = () => {},
): Promise<Got<readonly Page[]>> {
  if (pictures.length > limits.pictures) return { problem: 'too_many_pictures' }
  const pages: Page[] = []
  let problem: Got<never> | null = null
  for (const [at, picture] of pictures.entries()) {
    const seen = await see(picture, at + 1)
    saw(at + 1, seen)
    if ('got' in seen) pages.push(seen.got.page)
    else problem ??= seen
    // Another picture would fare no better.
    if ('problem' in seen && (seen.problem === 'no_engine' || seen.problem === 'engine_missing')) break
  }
  return problem ?? { got: pages }
}
