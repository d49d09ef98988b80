import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptHere } from '../../keeping/kept-here'
import { Button } from '../../ui/Button'
import { FilePick } from '../../ui/FilePick'
import { PassphraseField } from '../keep/PassphraseField'
import { type Picked, pickedBytes } from '../keep/picked-bytes'
import { useWords } from '../loading/use-words'
import { type Opened, openAtDesk } from './open-desk'

type Why = 'noFile' | 'empty' | 'foreign' | 'damaged' | 'newer' | 'passphrase' | 'load'

type Props = {
  /** What is locked already: then no file is asked for. */
  locked?: Uint8Array<ArrayBuffer> | undefined
  /** Desks that this device keeps. */
  kept?: readonly KeptHere[]
  button: string
  onOpened: (opened: Opened, passphrase: string, kept: KeptHere | undefined) => void
}

/** Opens a locked desk, or a person's own file, with its passphrase. Whatever goes wrong, nothing is lost. */
export function OpenFile({ locked, kept = [], button, onOpened }: Props) {
  const { t } = useTranslation('desk')
  const { t: app } = useTranslation()
  const { words } = useWords()
  const [file, setFile] = useState<Picked>()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<Why>()
  const [busy, setBusy] = useState(false)
  const newest = file ? undefined : kept[0]

  const open = async (): Promise<Why | undefined> => {
    const bytes = locked ?? (file ? await pickedBytes(file) : newest?.locked)
    if (bytes === undefined) return 'noFile'
    if (typeof bytes === 'string') return bytes
    if (passphrase === '') return 'empty'
    const opened = await openAtDesk(bytes, passphrase, words)
    if ('problem' in opened) return opened.problem
    setPassphrase('')
    onOpened(opened, passphrase, newest)
    return undefined
  }
  const tryOpen = async () => {
    if (busy) return
    setBusy(true)
    setProblem(await open().catch((): Why => 'load'))
    setBusy(false)
  }
  const text = problem && app(`open.problem.${problem}`)
  const isAboutPassphrase = problem === 'passphrase' || problem === 'empty' || locked !== undefined
  return (
    <form
      noValidate
      className="grid gap-3.5"
      onSubmit={(event) => {
        event.preventDefault()
        void tryOpen()
      }}
    >
      {!locked && (
        <FilePick
          id="desk-file"
          label={t(newest ? 'open.other' : 'open.pick')}
          button={app('open.choose')}
          name={file?.name ?? app('open.noneYet')}
          error={isAboutPassphrase ? undefined : text}
          onPick={setFile}
        />
      )}
      {newest && (
        <p className="text-small">{t('open.kept', { when: new Date(newest.at), formatParams: { when: WHEN } })}</p>
      )}
      <PassphraseField
        id="desk-open-passphrase"
        label={app('keep.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        shown={false}
        made="before"
        error={isAboutPassphrase ? text : undefined}
      />
      <Button submit ghost busy={busy}>
        {busy ? app('action.loading') : button}
      </Button>
    </form>
  )
}

const WHEN: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }
