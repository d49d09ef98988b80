import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import { DeskHere } from './desk-here'
import { OpenFile } from './OpenFile'

/** The desk locked itself. Nothing of it is in the page but what the passphrase opens. */
export function Locked({ locked }: { locked: Uint8Array<ArrayBuffer> }) {
  const { t } = useTranslation('desk')
  const { set, lock, keeping, setKeeping } = use(DeskHere)
  return (
    <Stack>
      <Heading>{t('locked.title')}</Heading>
      <p>{t('locked.text')}</p>
      <OpenFile
        locked={locked}
        button={t('locked.open')}
        onOpened={(found, passphrase) => {
          if (!('desk' in found)) return
          set(() => found.desk)
          setKeeping({ ...keeping, passphrase })
          lock(undefined)
        }}
      />
    </Stack>
  )
}
