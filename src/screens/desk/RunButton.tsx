import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '../../desk/desk'
import { unprintable } from '../../documents/characters'
import { canDraw } from '../../documents/engine'
import type { Day } from '../../rules/fact'
import { Button, LinkButton } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Note } from '../../ui/Note'
import { saveFile } from '../papers/save-file'
import { shareOrPrint } from '../papers/share-file'
import { Chips } from './Chips'
import { isReady } from './filings'
import type { Order } from './run-plan'
import type { Laws } from './use-laws'
import { useRun } from './use-run'

type Props = {
  desk: Desk
  laws: Laws
  today: Day
  isDecided: boolean
  change: (move: (desk: Desk) => Desk) => void
}

/** Prints everyone who is ready as one file. */
export function RunButton({ desk, laws, today, isDecided, change }: Props) {
  const { t } = useTranslation('desk')
  const [open, setOpen] = useState(false)
  const [order, setOrder] = useState<Order>('queue')
  const { run, start, stop, goOn, close } = useRun({ desk, laws, today, change })
  const ready = isDecided ? desk.people.filter((each) => isReady(each, laws, today, desk.event.waits)).length : 0
  const { name, hours, phone } = desk.event.clinic
  const bad = unprintable([name, hours, phone].join(' '))
  const shut = () => {
    close()
    setOpen(false)
  }
  return (
    <>
      <p className="text-small text-muted">{t('run.counts', { here: desk.people.length, ready })}</p>
      <Button onClick={() => setOpen(true)}>{t('run.button', { count: ready })}</Button>
      {open && (
        <Dialog title={t('run.title')} onClose={shut}>
          <div id="dialog-text" className="grid gap-3.5">
            {!run && (
              <>
                <p>{t(ready > 0 ? 'run.text' : 'run.nobody')}</p>
                {!canDraw() && <Note tone="error">{t('run.noEngine')}</Note>}
                {bad.length > 0 && <Note tone="error">{t('run.badClinic', { characters: bad.join(' ') })}</Note>}
                <Chips
                  legend={t('run.order')}
                  name="order"
                  kind="radio"
                  all={[
                    { value: 'queue', label: t('run.byQueue') },
                    { value: 'court', label: t('run.byCourt') },
                  ]}
                  chosen={[order]}
                  choose={setOrder}
                />
                {ready > 0 && bad.length === 0 && canDraw() && (
                  <Button onClick={() => start(order, t('run.fileTitle'))}>{t('run.start')}</Button>
                )}
              </>
            )}
            {(run?.state === 'running' || run?.state === 'stopped') && (
              <>
                <p role="status">{t('run.progress', { done: run.done, of: run.of })}</p>
                <progress
                  className="h-3 w-full accent-leaf"
                  value={run.done}
                  max={run.of}
                  aria-label={t('run.title')}
                />
                {run.state === 'running' ? (
                  <Button ghost onClick={stop}>
                    {t('run.stop')}
                  </Button>
                ) : (
                  <Button onClick={goOn}>{t('run.goOn')}</Button>
                )}
              </>
            )}
            {run?.state === 'failed' && <Note tone="error">{t('run.failed')}</Note>}
            {run?.state === 'ready' && (
              <>
                <p role="status">{t('run.ready', { people: run.people, pages: run.pages })}</p>
                {run.left.length > 0 && <Note tone="warn">{t('run.left', { who: run.left.join(', ') })}</Note>}
                <Button onClick={() => saveFile('papers-of-today.pdf', 'application/pdf', run.bytes)}>
                  {t('run.save')}
                </Button>
                <Button ghost onClick={() => void shareOrPrint(run.bytes, 'papers-of-today.pdf')}>
                  {t('run.print')}
                </Button>
              </>
            )}
            <LinkButton onClick={shut}>{t('run.close')}</LinkButton>
          </div>
        </Dialog>
      )}
    </>
  )
}
