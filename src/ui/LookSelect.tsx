import { useEffect, useState } from 'react'

export type Look = 'device' | 'light' | 'dark'

const looks: readonly Look[] = ['device', 'light', 'dark']

/** Light, dark, or as the device is. Lives as long as the page: nothing is stored. */
export function LookSelect({ label, names }: { label: string; names: Readonly<Record<Look, string>> }) {
  const [look, setLook] = useState<Look>('device')
  useEffect(() => showLook(look), [look])
  return (
    <label className="relative grid size-12 place-items-center rounded-full has-[:focus-visible]:outline-3 has-[:focus-visible]:-outline-offset-4 has-[:focus-visible]:outline-sky">
      <span className="sr-only">{label}</span>
      <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="8" strokeWidth="2" fill="none" className="stroke-muted" />
        <path d="M10 2a8 8 0 010 16z" className="fill-muted" />
      </svg>
      <select
        value={look}
        onChange={(event) => setLook(looks.find((each) => each === event.target.value) ?? 'device')}
        className="absolute inset-0 size-full cursor-pointer appearance-none bg-card text-base opacity-0"
      >
        {looks.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Sets the colours of the page, and those of the browser around it. */
function showLook(look: Look): void {
  if (look === 'device') delete document.documentElement.dataset.look
  else document.documentElement.dataset.look = look
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = bar.dataset.scheme ?? 'light'
    bar.media = look === 'device' ? `(prefers-color-scheme: ${own})` : look === own ? 'all' : 'not all'
  }
}
