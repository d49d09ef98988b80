import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ARMORED, armored } from '../../keeping/armor'
import { keepHere, type Refused, type Slot } from '../../keeping/kept-here'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { ClinicDevice } from '../clinic/clinic-device'
import { saveFile } from '../papers/save-file'
import type { Moves, Walk } from '../walk/walk'

type Props = {
  locked: Uint8Array<ArrayBuffer>
  /** Where on this device it was kept before. */
  slot: Slot | undefined
} & Pick<Moves, 'move'> &
  Pick<Walk, 'papersSaved'>
type Kept = 'file' | 'device' | 'sent'

/** Where the locked answers go: to a file, to another device, or into this one. */
export function Places({ locked, slot, move, papersSaved }: Props) {
  const { t } = useTranslation()
  const { minutes } = use(ClinicDevice)
  const [told, setTold] = useState<{ kept: Kept } | { refused: Refused }>()
  const text = armored(locked)
  const file = new File([text], ARMORED.name, { type: ARMORED.type })
  const canSend = typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })
  const save = () => {
    saveFile(ARMORED.name, ARMORED.type, text)
    setTold({ kept: 'file' })
    papersSaved()
  }
  const send = () =>
    navigator.share({ files: [file] }).then(
      () => setTold({ kept: 'sent' }),
      // Closing the sheet is no failure.
      () => undefined,
    )
  const keepOnDevice = async () => {
    const kept = await keepHere(locked, Date.now(), slot)
    setTold('slot' in kept ? { kept: 'device' } : kept)
    if ('slot' in kept) move((was) => ({ ...was, slot: kept.slot }))
  }
  return (
    <div className="grid gap-3.5">
      <div role="status">
        {told && 'kept' in told && <Note tone="good">{t(`keep.done.${told.kept}`)}</Note>}
        {told && 'refused' in told && (
          <Note tone="error" title={t(`keep.refused.${told.refused}`)}>
            {t('keep.refusedText')}
          </Note>
        )}
      </div>
      <Button onClick={save}>{t('keep.file')}</Button>
      {canSend && (
        <Button ghost onClick={() => void send()}>
          {t('keep.send')}
        </Button>
      )}
      {minutes === undefined ? (
        <Button ghost onClick={() => void keepOnDevice()}>
          {t('keep.device')}
        </Button>
      ) : (
        <p className="text-small text-muted">{t('keep.shared')}</p>
      )}
      <p className="text-small text-muted">{t('keep.move')}</p>
      {minutes === undefined && <p className="text-small text-muted">{t('keep.last')}</p>}
    </div>
  )
}
