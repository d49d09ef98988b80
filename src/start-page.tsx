import { renderToStaticMarkup } from 'react-dom/server'
import { App } from './app'
import { startWords } from './i18n/setup'

/** The first page in English as HTML. The build writes it into the page, so that something useful shows before any script. */
export async function startPage(): Promise<string> {
  return renderToStaticMarkup(<App words={await startWords('en')} today="" />)
}
