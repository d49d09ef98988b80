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
  onLocked?: (passphrase: string) => void
}

/** Locks a text with a passphrase and hands it over as a file. */
export function LockFile({ id, text, name, button, onLocked }: Props) {
  const { t } = useTranslation('desk')
  const { t: app } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<'empty' | 'easy' | 'failed'>()
  const [saved, setSaved] = useState(false)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (busy) return
    setSaved(false)
    if (strengthOf(passphrase) === 'easy') return setProblem(passphrase === '' ? 'empty' : 'easy')
    setProblem(undefined)
    setBusy(true)
    try {
      saveFile(`${name}.txt`, ARMORED.type, armored(await lock(text(), passphrase)))
      setSaved(true)
      onLocked?.(passphrase)
    } catch {
      setProblem('failed')
    }
    setBusy(false)
  }
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
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
      <p role="status" className="text-small font-semibold text-leaf">
        {saved && t('lock.saved')}
      </p>
    </form>
  )
}
