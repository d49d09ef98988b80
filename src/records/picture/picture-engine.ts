import letters from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url&inline'
import wasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url&inline'
import type { EngineFiles } from './engine'

// A script of its own, fetched when a picture is first to be read: the content policy lets the page load scripts and
// nothing else, so that the engine comes as text within one.

/** The files of the engine, each time anew: whoever gets them may hand them on. */
export const engineFiles = (): EngineFiles => ({ wasm: bytesOf(wasm), letters: bytesOf(letters) })

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0))
}
