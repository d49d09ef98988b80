import { fillForm } from './fill'
import type { Job, Report } from './job'
import { recognise } from './recognise'

/** Does what a picked file is opened for. Never throws; may take as long as whoever made the file likes. */
export async function work(job: Job): Promise<Report> {
  try {
    if ('recognise' in job) return { recognised: await recognise(job.recognise.bytes, job.recognise.forms) }
    const { bytes, form, entries, face } = job.fill
    return { filled: await fillForm(bytes, form, entries, face) }
  } catch (error) {
    return { failed: String(error) }
  }
}
