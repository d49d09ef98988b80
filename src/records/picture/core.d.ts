/** The part of the recognising engine (Tesseract, compiled to WebAssembly) that is used here. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  type Recogniser = {
    /** `mode` 1 is the newer of its two ways to recognise. Gives 0 when it is ready. */
    Init(folder: string, language: string, mode: number): number
    SetVariable(name: string, value: string): boolean
    /** Takes the picture from `/input`. */
    SetImageFile(turn: number, angle: number): number
    Recognize(monitor: null): number
    GetTSVText(page: number): string
    Clear(): void
  }
  type Core = {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
    readonly TessBaseAPI: new () => Recogniser
  }
  export default function startCore(options: {
    readonly wasmBinary: Uint8Array
    readonly print: () => void
    readonly printErr: () => void
  }): Promise<Core>
}
