import { useState } from 'react'
import type { Guide } from '../../documents/guide'
import { CheckRow } from '../../ui/CheckRow'
import { List, Row } from '../../ui/List'
import { Phones } from '../../ui/Phones'

/** The guide as a list to tick off. The ticks are not kept. */
export function GuideList({ guide }: { guide: Guide }) {
  const [done, setDone] = useState<readonly string[]>([])
  return guide.sections.map(({ id, title, entries }) => (
    <section key={id} className="grid gap-3">
      <h2>{title}</h2>
      <List ordered={id === 'do'}>
        {entries.map((entry) =>
          id === 'do' ? (
            <CheckRow
              key={entry.id}
              id={`do-${entry.id}`}
              checked={done.includes(entry.id)}
              onChange={(checked) =>
                setDone((was) => (checked ? [...was, entry.id] : was.filter((each) => each !== entry.id)))
              }
            >
              <b>
                <Phones text={entry.text} />
              </b>
              {entry.more && (
                <small className="block text-small text-muted">
                  <Phones text={entry.more} />
                </small>
              )}
            </CheckRow>
          ) : (
            <Row key={entry.id}>
              <p>
                <Phones text={entry.text} />
              </p>
              {entry.more && <More text={entry.more} />}
            </Row>
          ),
        )}
      </List>
    </section>
  ))
}

function More({ text }: { text: string }) {
  if (!text.startsWith('https://'))
    return (
      <p className="text-small text-muted">
        <Phones text={text} />
      </p>
    )
  return (
    <a
      href={text}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-block py-2 text-small break-all text-leaf underline"
    >
      {text}
    </a>
  )
}
