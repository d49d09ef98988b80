import { createRoot } from 'react-dom/client'
import { App } from './app'
import { preferredLanguage } from './i18n/language'
import { startWords } from './i18n/setup'
import './ui/theme.css'

const root = document.getElementById('app')
const now = new Date()
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')
const words = await startWords(preferredLanguage(navigator.languages))
if (root) createRoot(root).render(<App words={words} today={today} />)
