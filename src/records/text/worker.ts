import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
// It finds its other half in the same worker and never asks for a file.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { stateReaders } from '../../jurisdictions/record-rooms'
import { openDocument } from '../open'
import type { Job, Report } from './job'
import { pdfPages } from './pdf'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  if (!('given' in data)) return
  const { given, state } = data
  const pdf = (bytes: Uint8Array) => pdfPages(bytes, { getDocument, OPS })
  const report = await openDocument(given, { readers: stateReaders, pdf, state })
  postMessage({ report } satisfies Report)
})
