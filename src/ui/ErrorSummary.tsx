import { useEffect, useRef } from 'react'

type Props = {
  title: string
  problems: readonly {
    field: string
    text: string
  }[] /** Grows with each try, so that the summary takes the focus again. */
  tries: number
}

/** What to correct, above everything else. It takes the focus; each line leads to its box. */
export function ErrorSummary({ title, problems, tries }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tries > 0) box.current?.focus()
  }, [tries])
  if (problems.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-md border-s-[5px] border-clay bg-clay-tint px-3.5 py-3 text-note"
    >
      <h2 className="font-sans text-note font-bold">{title}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="inline-block min-h-12 py-2.5 font-semibold text-leaf underline"
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
