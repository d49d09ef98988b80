import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { ENGINE_MEGABYTES } from '../../records/picture/can-see'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FilePick } from '../../ui/FilePick'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { useWords } from '../loading/use-words'
import type { Moves } from '../walk/walk'
import { PasteBox } from './PasteBox'
import type { Source, Taken } from './take-files'
import { useWhyNot } from './use-why-not'

type Props = Pick<Moves, 'move' | 'back'> & { onTaken: (taken: Taken) => void }

/** Files to pick or text to paste, and how far the reading has come. */
export function PickRecord({ move, back, onTaken }: Props) {
  const { t } = useTranslation('record')
  const { t: app } = useTranslation()
  const { words } = useWords()
  const whyNot = useWhyNot()
  const [files, setFiles] = useState<readonly Exclude<Source, string>[]>([])
  const [text, setText] = useState('')
  const [done, setDone] = useState<{ readonly files: number; readonly pages: number }>()
  const [blind, setBlind] = useState<Taken>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const [tries, setTries] = useState(0)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  const sourcesOf = (picked: typeof files): readonly Source[] => (text.trim() === '' ? picked : [...picked, text])
  const fail = (found: readonly string[]) => {
    setProblems(found)
    setTries((was) => was + 1)
  }
  const end = (taken: Taken) => {
    if (taken.records.documents.some((each) => 'got' in each)) onTaken(taken)
    else fail(whyNot(taken))
  }
  const read = async (picked: typeof files, see = false) => {
    const sources = sourcesOf(picked)
    setBlind(undefined)
    setProblems([])
    if (sources.length === 0) return fail([t('read.nothing')])
    stop.current?.abort()
    const own = new AbortController()
    stop.current = own
    setDone({ files: 0, pages: 0 })
    const progress = (finished: number, pages: number) => {
      if (!own.signal.aborted) setDone({ files: finished, pages })
    }
    // The engines come when they are needed.
    const taken = await import('./take-files')
      .then(({ takeFiles }) => takeFiles(sources, { words, signal: own.signal, progress, see }))
      .catch(() => undefined)
    if (own.signal.aborted) return
    setDone(undefined)
    if (!taken) return fail([t('read.problem.load')])
    if (taken.blind) setBlind(taken)
    else end(taken)
  }
  const cancel = () => {
    stop.current?.abort()
    setDone(undefined)
  }
  const count = sourcesOf(files).length
  return (
    <Stack>
      <ErrorSummary
        title={app('problemTitle')}
        problems={problems.map((each) => ({
          field: files.length > 0 || text === '' ? 'record-file' : 'record-text',
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
        <FilePick
          id="record-file"
          label={t('read.files')}
          hint={t('read.kinds')}
          button={t('read.pick')}
          // The name of a file may tell whose record it is.
          name={files.length === 0 ? t('read.none') : t('read.picked', { count: files.length })}
          multiple
          onPick={(picked) => {
            setFiles(picked)
            // Whoever picked files wants them read.
            if (picked.length > 0) void read(picked)
          }}
        />
        {blind && (
          <div className="grid gap-3">
            <Note tone="tip" title={t('read.seeTitle')}>
              {t('read.seeText', { size: ENGINE_MEGABYTES })}
            </Note>
            <Button onClick={() => void read(files, true)}>{t('read.see')}</Button>
            {blind.records.documents.some((each) => 'got' in each) && (
              <Button ghost onClick={() => onTaken(blind)}>
                {t('read.without')}
              </Button>
            )}
          </div>
        )}
        <PasteBox value={text} onChange={setText} />
        <p role="status" className="text-small text-muted">
          {done && t('read.busy', { done: Math.min(done.files + 1, count), count })}
          {done && done.pages > 0 && ` ${t('read.seen', { count: done.pages })}`}
        </p>
        <Actions
          below
          main={
            done ? (
              <Button ghost onClick={cancel}>
                {t('read.stop')}
              </Button>
            ) : (
              !blind && <Button submit>{t('read.go')}</Button>
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
