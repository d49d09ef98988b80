import type { Line, Paper, PaperBlock } from '../../documents/paper'
import { plain } from './statements'

/** A paper as a page of HTML: the accessible version of what is printed. */
export function PaperView({
  paper,
  ticked,
}: {
  paper: Paper /** Said aloud for a box that is ticked, or is not. */
  ticked: { yes: string; no: string }
}) {
  const { caption } = paper
  return (
    <article
      lang={paper.language}
      className="grid gap-2 rounded-card border border-line bg-card p-4 text-small wrap-anywhere"
    >
      {paper.banner && <p className="font-bold">{paper.banner}</p>}
      <h3>{paper.title}</h3>
      {caption && (
        <div className="grid gap-1 border-y border-line py-2 text-muted">
          {[
            ...caption.filer,
            ...caption.court,
            ...caption.parties.map(({ text }) => text),
            caption.number,
            ...caption.under,
          ].map((line, place) => (
            <p key={place}>
              <Written line={line} />
            </p>
          ))}
        </div>
      )}
      {paper.blocks.map((block, place) => (
        <Block key={`${block.id}-${place}`} block={block} ticked={ticked} />
      ))}
    </article>
  )
}

function Block({ block, ticked }: { block: PaperBlock; ticked: { yes: string; no: string } }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4 className="font-bold">
          <Written line={block.text} />
        </h4>
      )
    case 'paragraph':
      return (
        <p>
          {block.number} <Written line={block.text} />
        </p>
      )
    case 'tick':
      return (
        <p className="flex gap-2">
          <span aria-hidden="true">{block.ticked ? '☒' : '☐'}</span>
          <span>
            <span className="sr-only">{block.ticked ? ticked.yes : ticked.no}</span>
            {block.number} <Written line={block.text} />
          </span>
        </p>
      )
    case 'table':
      return (
        <table className="w-full border-collapse text-start">
          <thead>
            <tr>
              {block.head.map((cell, place) => (
                <th key={place} scope="col" className="border border-line p-1.5 text-start">
                  <Written line={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (
                  <td key={column} className="border border-line p-1.5">
                    <Written line={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'lines':
      return (
        <div>
          {block.lines.map((line, place) => (
            <p key={place}>
              <Written line={line} />
            </p>
          ))}
        </div>
      )
    case 'room':
      return <p aria-hidden="true">{'________ '.repeat(block.count)}</p>
    case 'signature':
      return (
        <div className="border-t border-line pt-2">
          {block.text && (
            <p>
              <Written line={block.text} />
            </p>
          )}
          {block.place && <p>{block.labels.place} ________</p>}
          {!block.undated && <p>{block.labels.date} ________</p>}
          <p>
            ________ {block.name ? plain(block.name) : ''} {block.role}
          </p>
        </div>
      )
  }
}

/** Text; a place that was left open for a pen is marked. */
function Written({ line }: { line: Line }) {
  return line.map((span, place) => {
    if (typeof span === 'string') return span
    if ('box' in span) return <span key={place}>☐ </span>
    return (
      <span key={place} className={span.fact ? 'bg-sun-tint' : undefined}>
        ________
      </span>
    )
  })
}
