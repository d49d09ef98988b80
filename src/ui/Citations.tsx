type Citation = { readonly text: string; readonly url?: string }

/** The law behind a sentence, with a link where there is one. */
export function Citations({
  cites,
  newTab,
}: {
  cites: readonly Citation[] /** Said after a link: it opens a new tab. */
  newTab: string
}) {
  if (cites.length === 0) return null
  return (
    <cite className="mt-0.5 block text-tiny text-muted not-italic">
      {cites.map(({ text, url }, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer" className="underline">
              {text}
              <span className="sr-only"> ({newTab})</span>
            </a>
          ) : (
            text
          )}
        </span>
      ))}
    </cite>
  )
}
