import { LinkButton } from '../../ui/Button'
import { List, Row } from '../../ui/List'

type FileRow = { readonly id: string; readonly name: string; readonly note: string | undefined; readonly pages: number }
type Props = {
  rows: readonly FileRow[]
  pages: (count: number) => string
  save: string
  /** Left out while the files are not drawn. */
  onSave: ((id: string) => void) | undefined
}

/** The papers one by one, with their pages and who signs. */
export function FileList({ rows, pages, save, onSave }: Props) {
  return (
    <List>
      {rows.map(({ id, name, note, pages: count }) => (
        <Row
          key={id}
          mark={
            <span
              aria-hidden="true"
              className="grid h-12 w-10 flex-none place-items-center rounded-lg bg-leaf-tint text-tiny font-bold text-leaf"
            >
              PDF
            </span>
          }
          end={<span className="text-small text-muted">{pages(count)}</span>}
        >
          <b className="block">{name}</b>
          {note && <small className="block text-small text-muted">{note}</small>}
          {onSave && (
            <LinkButton onClick={() => onSave(id)}>
              {save}
              <span className="sr-only">: {name}</span>
            </LinkButton>
          )}
        </Row>
      ))}
    </List>
  )
}
