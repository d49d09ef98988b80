import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
// It finds its other half in the same worker and never asks for a file.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { stateReaders } from '../../jurisdictions/record-rooms'
import { openDocument } from '../open'
import type { Job } from './job'
import { pdfPages } from './pdf'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

addEventListener('message', async ({ data: { given, state } }: MessageEvent<Job>) =>
  postMessage(
    await openDocument(given, { readers: stateReaders, pdf: (bytes) => pdfPages(bytes, { getDocument, OPS }), state }),
  ),
)
