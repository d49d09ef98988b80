import { createRoot } from 'react-dom/client'
import { App } from './app'
import { preferredLanguage } from './i18n/language'
import { startWords } from './i18n/setup'
import { shutCalls, trustOwnWorkers } from './trust'
import './ui/theme.css'

trustOwnWorkers()
shutCalls()
const root = document.getElementById('app')
const now = new Date()
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')
// A shortcut of the installed app names its language: `#es`.
const words = await startWords(preferredLanguage([location.hash.slice(1), ...navigator.languages]))
// The page comes with its first screen written in it: what was tapped there before this script came is not lost.
const tapped = root?.querySelector<HTMLInputElement>('input:checked')?.id
if (root) createRoot(root).render(<App words={words} today={today} />)
if (tapped) requestAnimationFrame(() => document.getElementById(tapped)?.click())
