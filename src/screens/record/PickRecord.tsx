import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import type { Problem } from '../../records/text/problem'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import { useWords } from '../loading/use-words'
import type { Moves } from '../walk/walk'
import { RecordFiles } from './RecordFiles'
import type { Source, Taken } from './take-files'

type Props = Pick<Moves, 'move' | 'back'> & { onTaken: (taken: Taken) => void }

/** Files to pick or text to paste, and how far the reading has come. */
export function PickRecord({ move, back, onTaken }: Props) {
  const { t } = useTranslation('record')
  const { t: app } = useTranslation()
  const { words } = useWords()
  const [files, setFiles] = useState<readonly Exclude<Source, string>[]>([])
  const [text, setText] = useState('')
  const [done, setDone] = useState<number>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const [tries, setTries] = useState(0)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const fail = (found: readonly string[]) => {
    setProblems(found)
    setTries((was) => was + 1)
    setDone(undefined)
  }
  const read = async (picked: readonly Exclude<Source, string>[]) => {
    const sources: readonly Source[] = text.trim() === '' ? picked : [...picked, text]
    if (sources.length === 0) return fail([t('read.nothing')])
    stop.current?.abort()
    const own = new AbortController()
    stop.current = own
    setDone(0)
    // The engine comes when it is needed.
    const taken = await import('./take-files')
      .then(({ takeFiles }) => takeFiles(sources, words, own.signal, setDone))
      .catch(() => undefined)
    if (own.signal.aborted) return
    if (!taken) return fail([t('read.problem.load')])
    const { documents } = taken.records
    if (documents.some((each) => 'got' in each)) return onTaken(taken)
    fail(documents.flatMap((each, at) => ('problem' in each ? failed(at, picked.length, each.problem) : [])))
  }
  const failed = (at: number, picked: number, problem: Problem) => {
    const why = t(`read.problem.${problem}`)
    return at < picked ? t('read.failed', { number: at + 1, why }) : t('read.pasted', { why })
  }
  const cancel = () => {
    stop.current?.abort()
    setDone(undefined)
  }
  const count = files.length + (text.trim() === '' ? 0 : 1)
  return (
    <Stack>
      <ErrorSummary
        title={app('problemTitle')}
        problems={problems.map((each, at) => ({
          field: at < files.length || files.length === 0 ? 'record-file' : 'record-text',
          text: each,
        }))}
        tries={tries}
      />
      <Heading>{t('read.title')}</Heading>
      <p>{t('read.lead')}</p>
      <form
        noValidate
        className="flex flex-1 flex-col gap-4.5"
        onSubmit={(event) => {
          event.preventDefault()
          void read(files)
        }}
      >
        <RecordFiles
          count={files.length}
          onPick={(picked) => {
            setFiles(picked)
            // Whoever picked files wants them read.
            if (picked.length > 0) void read(picked)
          }}
        />
        <div className="grid gap-1">
          <label htmlFor="record-text" className="text-small font-semibold">
            {t('read.paste')}
          </label>
          <p id="record-text-hint" className="text-small text-muted">
            {t('read.pasteHint')}
          </p>
          <textarea
            id="record-text"
            value={text}
            rows={4}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="record-text-hint"
            onChange={({ target }) => setText(target.value)}
            className="w-full rounded-[10px] border-2 border-muted bg-card px-3.5 py-2 font-mono text-small"
          />
        </div>
        <p role="status" className="text-small text-muted">
          {done !== undefined && t('read.busy', { done: Math.min(done + 1, count), count })}
        </p>
        <Actions
          main={
            done === undefined ? (
              <Button submit>{t('read.go')}</Button>
            ) : (
              <Button ghost onClick={cancel}>
                {t('read.stop')}
              </Button>
            )
          }
          others={
            <>
              <LinkButton onClick={() => move((was) => goTo(was, { screen: 'recordFirst' }))}>
                {t('read.get')}
              </LinkButton>
              <Button ghost onClick={back}>
                {app('action.back')}
              </Button>
            </>
          }
        />
      </form>
    </Stack>
  )
}
