import { type ReactNode, useState } from 'react'
import { List } from '../../ui/List'

type FileRow = {
  readonly id: string
  readonly name: string
  readonly note: string | undefined
  readonly pages: number
  /** What opens below the row to be read, or the way to where it stands. */
  readonly read: { readonly text: ReactNode } | { readonly go: () => void }
}
type Props = {
  rows: readonly FileRow[]
  pages: (count: number) => string
  words: { readonly save: string; readonly share: string; readonly read: string; readonly unread: string }
  /** What to say after a row was saved. */
  saved: (id: string) => string | undefined
  /** Left out while the files are not drawn. */
  onSave: ((id: string) => void) | undefined
  onShare: ((id: string) => void) | undefined
}

/** The papers one by one, with their pages and who signs: each saved, shared and read by itself. */
export function FileList({ rows, pages, words, saved, onSave, onShare }: Props) {
  const [open, setOpen] = useState<string>()
  return (
    <List>
      {rows.map(({ id, name, note, pages: count, read }) => {
        const action = (label: string, act: (() => void) | undefined, expanded?: boolean) =>
          act && (
            <button
              type="button"
              onClick={act}
              aria-expanded={expanded}
              className="min-h-12 rounded-md border border-line px-1 py-2 font-semibold wrap-anywhere text-leaf"
            >
              {label}
              <span className="sr-only">: {name}</span>
            </button>
          )
        const isOpen = open === id
        return (
          <li key={id} className="grid gap-2 border-t border-line px-4 py-3.5 first:border-t-0">
            <div className="flex flex-wrap items-start gap-x-3">
              <div className="min-w-[60%] flex-1 wrap-anywhere">
                <b className="block">{name}</b>
                {note && <small className="block text-small text-muted">{note}</small>}
              </div>
              <span className="text-small text-muted">{pages(count)}</span>
            </div>
            <div className="screen-only grid grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))] gap-2">
              {action(words.save, onSave && (() => onSave(id)))}
              {action(words.share, onShare && (() => onShare(id)))}
              {'go' in read
                ? action(words.read, read.go)
                : action(isOpen ? words.unread : words.read, () => setOpen(isOpen ? undefined : id), isOpen)}
            </div>
            <p role="status" className="text-small font-semibold wrap-anywhere text-leaf empty:hidden">
              {saved(id)}
            </p>
            {isOpen && 'text' in read && read.text}
          </li>
        )
      })}
    </List>
  )
}
