import { pdf } from '@react-pdf/renderer'
import type { Laid } from '../layout/pages'
import { type Fonts, PacketDocument } from './document'

/** The papers as one PDF file. */
export async function draw(papers: readonly Laid[], title: string, fonts: Fonts): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await pdf(
    <PacketDocument papers={papers} title={title} language={papers[0]?.language ?? 'en'} fonts={fonts} />,
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
