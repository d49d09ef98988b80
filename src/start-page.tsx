import { renderToStaticMarkup } from 'react-dom/server'
import { App } from './app'
import { type Language, languages } from './i18n/language'
import { loadWords, startWords } from './i18n/setup'
import { NotStarted } from './screens/loading/NotStarted'

/** What the build writes into the page as HTML: the first screen in English, so that something useful shows before any script, and the note for where none runs. */
export async function startPage(): Promise<{ app: string; notStarted: string }> {
  const every = await Promise.all(
    Object.keys(languages).map(async (id) => {
      const words = await startWords(id as Language)
      await loadWords(words, id as Language, ['app'])
      return words
    }),
  )
  const app = renderToStaticMarkup(<App words={await startWords('en')} today="" />)
  // What reads the browser while the first screen is drawn leaves only the sign that something is on its way.
  if (!app.includes('<h1')) throw new Error('The first page cannot be written without a browser')
  return {
    app,
    notStarted: renderToStaticMarkup(<NotStarted words={every} />),
  }
}
