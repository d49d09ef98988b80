import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app'
import { preferredLanguage } from './i18n/language'
import { startWords } from './i18n/setup'
import { trustOwnWorkers } from './trust'
import './ui/theme.css'

trustOwnWorkers()
const root = document.getElementById('app')
const now = new Date()
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')
const language = preferredLanguage([location.hash.slice(1), ...navigator.languages])
const app = <App words={await startWords(language)} today={today} />
// The page comes with its first screen in English already written in it.
if (root && language === 'en' && root.hasChildNodes()) hydrateRoot(root, app)
else if (root) createRoot(root).render(app)
