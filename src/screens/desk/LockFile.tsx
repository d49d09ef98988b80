import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ARMORED, armored } from '../../keeping/armor'
import { lock } from '../../keeping/locked-file'
import { strengthOf } from '../../keeping/passphrase'
import { Button } from '../../ui/Button'
import { PassphraseField } from '../keep/PassphraseField'
import { saveFile } from '../papers/save-file'

type Props = {
  id: string
  /** The text to lock, asked for when it is needed. */
  text: () => string
  /** What the file is called, without its ending. */
  name: string
  button: string
  /** It can be handed to the device's share sheet too, which reaches a phone in the room without a network. */
  shares?: true
}

/** Locks a text with a passphrase and hands it over as a file. */
export function LockFile({ id, text, name, button, shares }: Props) {
  const { t } = useTranslation('desk')
  const { t: app } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<'empty' | 'easy' | 'failed'>()
  const [saved, setSaved] = useState<'saved' | 'shared'>()
  const [busy, setBusy] = useState(false)
  const canShare = shares === true && navigator.canShare?.({ files: [fileOf(name, '')] })
  const hand = async (way: 'saved' | 'shared') => {
    if (busy) return
    setSaved(undefined)
    if (strengthOf(passphrase) === 'easy') return setProblem(passphrase === '' ? 'empty' : 'easy')
    setProblem(undefined)
    setBusy(true)
    try {
      const letters = armored(await lock(text(), passphrase))
      if (way === 'saved') saveFile(`${name}.txt`, ARMORED.type, letters)
      else await navigator.share({ files: [fileOf(name, letters)] })
      setSaved(way)
    } catch (error) {
      // Closing the share sheet is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setProblem('failed')
    }
    setBusy(false)
  }
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void hand('saved')
      }}
    >
      <PassphraseField
        id={id}
        label={app('keep.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        shown
        made="new"
        error={problem && app(`keep.${problem}`)}
      />
      <Button submit ghost busy={busy}>
        {busy ? app('action.loading') : button}
      </Button>
      {canShare && (
        <Button ghost onClick={() => void hand('shared')}>
          {t('lock.share')}
        </Button>
      )}
      <p role="status" className="text-small font-semibold text-leaf">
        {saved && t(`lock.${saved}`)}
      </p>
    </form>
  )
}

const fileOf = (name: string, letters: string): File => new File([letters], `${name}.txt`, { type: ARMORED.type })
