import { startMerging } from './merge'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

/** A file to add, or the title under which all are handed back. */
export type MergeJob = { readonly add: Uint8Array } | { readonly finish: string }

export type MergeReport =
  | { readonly pages: number }
  | { readonly merged: Uint8Array<ArrayBuffer> }
  | { readonly failed: string }

const merging = startMerging()

addEventListener('message', async ({ data }: MessageEvent<MergeJob>) => {
  try {
    const { add, finish } = await merging
    if ('add' in data) return report({ pages: await add(data.add) })
    const merged = await finish(data.finish)
    report({ merged }, [merged.buffer])
  } catch (error) {
    report({ failed: String(error) })
  }
})

function report(said: MergeReport, transfer: Transferable[] = []): void {
  postMessage(said, { transfer })
}
