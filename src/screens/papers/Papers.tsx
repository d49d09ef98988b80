import { use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { pagesToSign, type Sheet } from '../../documents/assemble'
import type { Conviction } from '../../interview/session'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { ClinicDevice } from '../clinic/clinic-device'
import { KeepLink } from '../keep/KeepLink'
import type { Walk } from '../walk/walk'
import { FileList } from './FileList'
import { GuideList } from './GuideList'
import { NoPapers } from './NoPapers'
import { OfficialForms } from './OfficialForms'
import { PagePreview } from './PagePreview'
import { fileName, saveFile } from './save-file'
import { shareOrPrint } from './share-file'
import { filesOf, PACKET, READING, useDrawing } from './use-drawing'
import { useAssembled } from './use-packet'

/** The finished papers: what they are, saving and sharing them, and what to do with them. */
export default function Papers({ walk, at }: { walk: Walk; at: Conviction }) {
  const { t } = useTranslation()
  const packet = useAssembled(walk, at)
  const discreet = use(ClinicDevice).minutes !== undefined
  const packetTitle = t('papers.packetTitle')
  const readingTitle = t('papers.readingTitle')
  const neutral = discreet ? t('name') : undefined
  const files = useMemo(
    () =>
      packet && packet !== 'none' && packet.unprintable.length === 0
        ? filesOf(packet, { packet: packetTitle, reading: readingTitle, neutral })
        : undefined,
    [packet, packetTitle, readingTitle, neutral],
  )
  const { drawing, again } = useDrawing(files)
  if (!packet) return <Waiting text={t('action.loading')} />
  if (packet === 'none') return <NoPapers walk={walk} at={at} />

  const drawn = drawing?.state === 'ready' ? drawing.drawn : undefined
  const ended = packet.unprintable.length > 0 || (drawing !== undefined && drawing.state !== 'drawing')
  const save = (id: string) => {
    const bytes = drawn?.[id]
    if (bytes) saveFile(fileName(id, discreet), 'application/pdf', bytes)
  }
  const share = () => {
    const bytes = drawn?.[PACKET]
    if (bytes) void shareOrPrint(bytes, fileName(PACKET, discreet))
  }
  const note = ({ laid, reading }: Sheet) => {
    const pages = pagesToSign(laid)
    return pages.length ? t('papers.sign', { count: pages.length, pages: pages.join(', ') }) : reading.note
  }
  const rows = packet.sheets.map((sheet) => ({
    id: sheet.laid.template,
    name: sheet.reading.title,
    note: note(sheet),
    pages: sheet.laid.pages.length,
  }))
  const guideRow = packet.guideLaid && {
    id: packet.guideLaid.template,
    name: packet.guideLaid.title,
    note: t('papers.guideNote'),
    pages: packet.guideLaid.pages.length,
  }
  const first = packet.sheets[0]?.laid.pages[0]
  return (
    <Stack>
      <Heading>{t(drawn ? 'papers.ready' : ended ? 'papers.notReady' : 'papers.making')}</Heading>
      <p role="status" className="sr-only">
        {drawn && t('papers.ready')}
      </p>
      {packet.unprintable.length > 0 && (
        <Note tone="error" title={t('review.unprintableTitle')}>
          {t('review.unprintable', { characters: packet.unprintable.join(' ') })}
        </Note>
      )}
      {first && <PagePreview marks={first} />}
      <FileList
        rows={guideRow ? [...rows, guideRow] : rows}
        pages={(count) => t('papers.pages', { count })}
        save={t('papers.saveOne')}
        onSave={drawn && save}
      />
      {drawing?.state === 'drawing' && (
        <>
          <p role="status">{t('papers.progress', { done: drawing.done, of: drawing.of })}</p>
          <progress
            className="h-3 w-full appearance-none overflow-hidden rounded-full border border-muted bg-card accent-leaf forced-colors:appearance-auto [&::-moz-progress-bar]:bg-leaf [&::-webkit-progress-bar]:bg-card [&::-webkit-progress-value]:bg-leaf"
            value={drawing.done}
            max={drawing.of}
            aria-label={t('papers.making')}
          />
          <Button ghost onClick={drawing.cancel}>
            {t('papers.cancel')}
          </Button>
        </>
      )}
      {drawing?.state === 'engine' && (
        <>
          <Note tone="error">{t('papers.engine')}</Note>
          <KeepLink walk={walk} />
        </>
      )}
      {(drawing?.state === 'failed' || drawing?.state === 'cancelled') && (
        <>
          <Note tone={drawing.state === 'failed' ? 'error' : 'tip'}>
            {t(drawing.state === 'failed' ? 'papers.failed' : 'papers.cancelled')}
          </Note>
          <Button onClick={again}>{t('papers.again')}</Button>
          {drawing.state === 'failed' && <KeepLink walk={walk} />}
        </>
      )}
      {drawn && (
        <>
          <Button ghost onClick={share}>
            {t('papers.share')}
          </Button>
          <Button ghost onClick={() => save(READING)}>
            {t('papers.reading')}
          </Button>
          <p className="text-small text-muted">{t('papers.device')}</p>
        </>
      )}
      {packet.unprintable.length === 0 && <OfficialForms walk={walk} at={at} />}
      {packet.guide && <GuideList guide={packet.guide} />}
      <Actions
        main={drawn && <Button onClick={() => save(PACKET)}>{t('papers.saveAll')}</Button>}
        others={
          <>
            <Button ghost onClick={() => window.print()}>
              {t('papers.printList')}
            </Button>
            <Button ghost onClick={walk.back}>
              {t('action.back')}
            </Button>
          </>
        }
      />
    </Stack>
  )
}
