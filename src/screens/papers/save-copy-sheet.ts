import { copySheet } from '../../documents/copy-sheet'
import { layOut } from '../../documents/layout/pages'
import type { PaperTemplate } from '../../documents/template'
import type { Filling, Say } from '../../documents/values'
import { saveFile } from './save-file'

/** Draws the list of what to write on a court's form, and saves it. */
export async function saveCopySheet(
  template: PaperTemplate,
  filling: Filling,
  language: string,
  say: Say,
  file: string,
  /** The title where none may tell what the file is. */
  neutral: string | undefined,
): Promise<void> {
  const laid = layOut(copySheet(template, filling, language, say))
  const { startDrawing } = await import('../../documents/pdf/start')
  const { template: id, title } = laid
  const drawn = await startDrawing([{ id, title: neutral ?? title, papers: [laid] }], () => {}).done
  const bytes = drawn[id]
  if (bytes) saveFile(file, 'application/pdf', bytes)
}
