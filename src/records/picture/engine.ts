import { gunzipSync } from 'fflate'
import startCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import { evened } from './even'
import { type Grey, shrunk } from './grey'

/** What the engine needs beside its own code: its WebAssembly, and what it knows of English letters, packed. */
export type EngineFiles = { readonly wasm: Uint8Array<ArrayBuffer>; readonly letters: Uint8Array<ArrayBuffer> }

/** What was seen on one page: the evened picture, and the words as the engine's table (TSV) with places in it. */
export type Seen = { readonly picture: Grey; readonly table: string }

/** No side of a picture is longer than this when it is read, in points: larger letters are read no better, and slower. */
const LONGEST = 3200
/** One column of lines of any size. */
const ONE_COLUMN = '4'

/**
 * Starts the engine and gives what reads one page. It holds its thread while it reads, seconds long, so that it belongs in a
 * worker. Rejects when it cannot start; reading throws when the engine gives up.
 */
export async function startEngine({ wasm, letters }: EngineFiles): Promise<(picture: Grey) => Seen> {
  const quiet = () => {}
  const core = await startCore({ wasmBinary: wasm, print: quiet, printErr: quiet })
  core.FS.writeFile('/eng.traineddata', gunzipSync(letters))
  const recogniser = new core.TessBaseAPI()
  if (recogniser.Init('/', 'eng', 1) !== 0) throw new Error('The engine did not start')
  recogniser.SetVariable('tessedit_pageseg_mode', ONE_COLUMN)
  return (page) => {
    const picture = evened(shrunk(page, LONGEST))
    core.FS.writeFile('/input', portableGrey(picture))
    recogniser.SetImageFile(1, 0)
    recogniser.Recognize(null)
    const table = recogniser.GetTSVText(0)
    recogniser.Clear()
    core.FS.writeFile('/input', new Uint8Array(0))
    return { picture, table }
  }
}

/** The picture as a file that the engine opens: PGM. */
function portableGrey({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}
