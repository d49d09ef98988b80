import { Suspense, use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isDesk } from '../../desk/kept-desk'
import { proceed } from '../../interview/moves'
import { resumed } from '../../interview/resumed'
import { convictionsOf } from '../../interview/session'
import { addCase } from '../../interview/trail'
import { unlock } from '../../keeping/locked-file'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FilePick } from '../../ui/FilePick'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { RadioList } from '../../ui/RadioList'
import { PassphraseField, ShowSwitch } from '../keep/PassphraseField'
import { type Picked, pickedBytes } from '../keep/picked-bytes'
import { type Kept, useKept } from '../keep/use-kept'
import { Loading } from '../loading/Loading'
import { matterOf } from '../walk/matter'
import type { Held, Loads, Moves } from '../walk/walk'
import { found } from './resume'

const FILE = 'file'

type Props = { held: Held } & Pick<Moves, 'move' | 'back'> & Pick<Loads, 'resume'>
type Why = 'noFile' | 'empty' | 'foreign' | 'damaged' | 'newer' | 'passphrase' | 'load' | 'desk'

/** Opens answers that were kept, from this device or from a file. Whatever goes wrong, nothing is lost. */
export default function Open(props: Props) {
  const kept = useKept()
  return (
    <Suspense fallback={<Loading />}>
      <Opening {...props} onDevice={kept} />
    </Suspense>
  )
}

function Opening({ held, move, back, resume, onDevice }: Props & { onDevice: Kept }) {
  const { t, i18n } = useTranslation()
  const all = use(onDevice.all)
  const [chosen, setChosen] = useState<string>()
  const [file, setFile] = useState<Picked>()
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [problem, setProblem] = useState<Why>()
  const [tries, setTries] = useState(0)
  const [busy, setBusy] = useState(false)
  const [dropped, setDropped] = useState<number>()
  const kept = all.find(({ id }) => id === (chosen ?? all[0]?.id))

  const open = async (): Promise<Why | undefined> => {
    const bytes = kept ? kept.locked : file && (await pickedBytes(file))
    if (bytes === undefined) return 'noFile'
    if (typeof bytes === 'string') return bytes
    if (passphrase === '') return 'empty'
    const opened = await unlock(bytes, passphrase)
    if ('locked' in opened) return opened.locked
    if (isDesk(opened.text)) return 'desk'
    const restored = await found(opened.text, i18n)
    // It was locked by this page, but holds another shape: a later one, as far as anyone can tell.
    if (!restored) return 'newer'
    resume(restored, (was) => resumed(was, restored.session, kept && { id: kept.id, stamp: kept.stamp }))
    setPassphrase('')
    setDropped(restored.dropped)
    return undefined
  }
  const tryOpen = async () => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const why = await open().catch((): Why => 'load')
    setBusy(false)
    setProblem(why)
    setTries((was) => was + 1)
  }
  const goOn = () =>
    move((was) => {
      const at = convictionsOf(was)[0]
      return at ? proceed(was, matterOf(held, at).jurisdiction.rules, at, held.today) : addCase(was)
    })
  if (dropped !== undefined)
    return (
      <Stack key="opened">
        <Heading>{t('open.done')}</Heading>
        <p>{t('open.doneText')}</p>
        {dropped > 0 && <Note tone="warn">{t('open.dropped', { count: dropped })}</Note>}
        <Actions main={<Button onClick={goOn}>{t('action.continue')}</Button>} />
      </Stack>
    )
  const field = problem === 'passphrase' || problem === 'empty' ? 'passphrase' : kept ? 'kept' : 'file'
  const text = problem && t(`open.problem.${problem}`)
  return (
    <Stack>
      <ErrorSummary title={t('problemTitle')} problems={text ? [{ field, text }] : []} tries={tries} />
      <Heading>{t('open.title')}</Heading>
      {held.session.cases.length > 0 && <Note tone="warn">{t('open.replaces')}</Note>}
      <form
        noValidate
        className="flex flex-1 flex-col gap-4.5"
        onSubmit={(event) => {
          event.preventDefault()
          void tryOpen()
        }}
      >
        {all.length > 0 && (
          <fieldset className="grid min-w-0 gap-3">
            <legend className="mb-3">
              <h2>{t('open.which')}</h2>
            </legend>
            <RadioList
              name="kept"
              value={kept?.id ?? FILE}
              onChange={setChosen}
              options={[
                ...all.map(({ id, at }) => ({
                  value: id,
                  label: t('open.here'),
                  note: t('open.at', { when: new Date(at), formatParams: { when: WHEN } }),
                })),
                { value: FILE, label: t('open.file') },
              ]}
            />
            {kept && <LinkButton onClick={() => void onDevice.drop(kept.id)}>{t('open.drop')}</LinkButton>}
          </fieldset>
        )}
        {!kept && (
          <FilePick
            id="file"
            label={t('open.pick')}
            button={t('open.choose')}
            name={file?.name ?? t('open.noneYet')}
            error={field === 'file' ? text : undefined}
            onPick={setFile}
          />
        )}
        <PassphraseField
          id="passphrase"
          label={t('keep.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          shown={shown}
          made="before"
          error={field === 'passphrase' ? text : undefined}
        />
        <ShowSwitch label={t('keep.show')} shown={shown} onChange={setShown} />
        <Actions
          main={
            <Button submit busy={busy}>
              {t(busy ? 'action.loading' : 'open.open')}
            </Button>
          }
          others={
            <Button ghost onClick={back}>
              {t('action.back')}
            </Button>
          }
        />
      </form>
    </Stack>
  )
}

const WHEN: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' }
