import { startTransition, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { preferredLanguage } from './i18n/language'
import { startWords } from './i18n/setup'

/** Puts the app where the first screen is written. What was tapped there before is not lost. */
export async function mount(place: HTMLElement): Promise<void> {
  const now = new Date()
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  // A shortcut of the installed app names its language: `#es`.
  const words = await startWords(preferredLanguage([location.hash.slice(1), ...navigator.languages]))
  const takeOver = () => {
    const page = document.documentElement
    page.dataset.start = 'started'
    document.getElementById('not-started')?.remove()
    document.getElementById(page.dataset.tapped ?? '')?.click()
  }
  const root = createRoot(place)
  // In small steps: the person may be scrolling already.
  startTransition(() =>
    root.render(
      <>
        <App words={words} today={today} />
        <Once run={takeOver} />
      </>,
    ),
  )
}

function Once({ run }: { run: () => void }) {
  useEffect(run, [run])
  return null
}
