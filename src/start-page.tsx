import { renderToStaticMarkup } from 'react-dom/server'
import { App } from './app'
import { type Language, languages } from './i18n/language'
import { startWords } from './i18n/setup'
import { NotStarted } from './screens/loading/NotStarted'

/** What the build writes into the page as HTML: the first screen in English, so that something useful shows before any script, and the note for where none runs. */
export async function startPage(): Promise<{ app: string; notStarted: string }> {
  const every = await Promise.all(Object.keys(languages).map((id) => startWords(id as Language)))
  return {
    app: renderToStaticMarkup(<App words={await startWords('en')} today="" />),
    notStarted: renderToStaticMarkup(<NotStarted words={every} />),
  }
}
