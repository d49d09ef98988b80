import { Suspense, use, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../documents/assemble'
import { pagesToSign } from '../../documents/signers'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Links } from '../../ui/Links'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { ClinicDevice } from '../clinic/clinic-device'
import { KeepLink } from '../keep/KeepLink'
import type { Matter } from '../walk/matter'
import type { Held, Loads, Moves, Walk } from '../walk/walk'
import { FileList } from './FileList'
import { fileName, fileNames, kindOf } from './file-names'
import { GuideList } from './GuideList'
import { NextConviction } from './NextConviction'
import { NoPapers } from './NoPapers'
import { OfficialForms } from './OfficialForms'
import { PagePreview } from './PagePreview'
import { PaperText } from './PaperText'
import { saveFile } from './save-file'
import { shareOrPrint } from './share-file'
import { filesOf, PACKET, READING, useDrawing } from './use-drawing'
import { useAssembled } from './use-packet'
import { whoseOf } from './whose'

const GUIDE = 'guide'

type Props = { matter: Matter; held: Held } & Pick<Moves, 'move' | 'back'> &
  Pick<Loads, 'makePapers'> &
  Pick<Walk, 'papersSaved'>

/** The finished papers: what they are, saving and sharing them, and what to do with them. */
export default function Papers({ matter, held, move, back, makePapers, papersSaved }: Props) {
  const { t } = useTranslation()
  const packet = useAssembled(matter)
  const discreet = use(ClinicDevice).minutes !== undefined
  const packetTitle = t('papers.packetTitle')
  const readingTitle = t('papers.readingTitle')
  const neutral = discreet ? t('name') : undefined
  const files = useMemo(
    () =>
      packet && packet.unprintable.length === 0
        ? filesOf(packet, { packet: packetTitle, reading: readingTitle, neutral })
        : undefined,
    [packet, packetTitle, readingTitle, neutral],
  )
  const [saved, setSaved] = useState<readonly string[]>([])
  const { drawing, again } = useDrawing(files)
  if (!packet) return <NoPapers at={matter.at} move={move} />

  const drawn = drawing?.state === 'ready' ? drawing.drawn : undefined
  const ended = packet.unprintable.length > 0 || (drawing !== undefined && drawing.state !== 'drawing')
  const whose = whoseOf(matter, discreet)
  const names = fileNames(whose, [
    ...packet.sheets.map(({ laid, paper }) => ({ id: laid.template, what: kindOf(paper.title, laid.template) })),
    ...(packet.guideLaid ? [{ id: packet.guideLaid.template, what: 'guide' }] : []),
    { id: PACKET, what: 'papers' },
    { id: READING, what: 'copy-to-read' },
  ])
  const nameOf = (id: string) => names[id] ?? fileName(whose, id)
  const save = (id: string) => {
    const bytes = drawn?.[id]
    if (!bytes) return
    saveFile(nameOf(id), 'application/pdf', bytes)
    setSaved((was) => [...was, id])
    papersSaved()
  }
  const share = (id: string) => {
    const bytes = drawn?.[id]
    if (!bytes) return
    void shareOrPrint(bytes, nameOf(id))
    papersSaved()
  }
  const savedText = (id: string) => (saved.includes(id) ? t('papers.saved', { file: nameOf(id) }) : undefined)
  const note = ({ laid, reading }: Sheet) => {
    const pages = pagesToSign(laid)
    return pages.length ? t('papers.sign', { count: pages.length, pages: pages.join(', ') }) : reading.note
  }
  const rows = packet.sheets.map((sheet) => ({
    id: sheet.laid.template,
    name: sheet.reading.title,
    note: note(sheet),
    pages: sheet.laid.pages.length,
    read: { text: <PaperText sheet={sheet} /> },
  }))
  const guideRow = packet.guideLaid && {
    id: packet.guideLaid.template,
    name: packet.guideLaid.title,
    note: t('papers.guideNote'),
    pages: packet.guideLaid.pages.length,
    read: { go: () => document.getElementById(GUIDE)?.focus() },
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
        words={{
          save: t('papers.saveOne'),
          share: t('papers.shareOne'),
          read: t('papers.readOne'),
          unread: t('papers.readLess'),
        }}
        saved={savedText}
        onSave={drawn && save}
        onShare={drawn && share}
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
          <KeepLink move={move} />
        </>
      )}
      {(drawing?.state === 'failed' || drawing?.state === 'cancelled') && (
        <>
          <Note tone={drawing.state === 'failed' ? 'error' : 'tip'}>
            {t(drawing.state === 'failed' ? 'papers.failed' : 'papers.cancelled')}
          </Note>
          <Button onClick={again}>{t('papers.again')}</Button>
          {drawing.state === 'failed' && <KeepLink move={move} />}
        </>
      )}
      {drawn && (
        <>
          <div className="screen-only grid justify-items-start">
            <LinkButton onClick={() => share(PACKET)}>{t('papers.share')}</LinkButton>
            <LinkButton onClick={() => save(READING)}>{t('papers.reading')}</LinkButton>
            <p role="status" className="text-small font-semibold wrap-anywhere text-leaf empty:hidden">
              {savedText(READING)}
            </p>
          </div>
          <p className="text-small text-muted">{t('papers.device')}</p>
        </>
      )}
      {packet.unprintable.length === 0 && (
        <Suspense>
          <OfficialForms matter={matter} />
        </Suspense>
      )}
      {packet.guide && (
        <div id={GUIDE} tabIndex={-1} className="grid gap-4.5">
          <GuideList guide={packet.guide} />
        </div>
      )}
      <Actions
        main={
          drawn && (
            <>
              <Button onClick={() => save(PACKET)}>{t('papers.saveAll')}</Button>
              <p
                role="status"
                className="pt-2 text-center text-small font-semibold wrap-anywhere text-leaf empty:hidden"
              >
                {savedText(PACKET)}
              </p>
            </>
          )
        }
        others={
          <Links label={t('papers.then')}>
            <NextConviction held={held} at={matter.at} move={move} makePapers={makePapers} />
            <LinkButton onClick={() => window.print()}>{t('papers.printList')}</LinkButton>
            <LinkButton onClick={back}>{t('action.back')}</LinkButton>
          </Links>
        }
      />
    </Stack>
  )
}
