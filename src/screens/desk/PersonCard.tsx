import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Desk, marks, type Person, stations } from '../../desk/desk'
import { changed, erasePerson, mark } from '../../desk/queue'
import { languages } from '../../i18n/language'
import { stateCards } from '../../jurisdictions'
import type { Day } from '../../rules/fact'
import { Button, LinkButton } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Chips } from './Chips'
import { Standings } from './Standings'
import type { Laws } from './use-laws'

export type Panel = 'card' | 'sheet' | 'check' | 'leave'

type Props = {
  person: Person
  desk: Desk
  laws: Laws
  today: Day
  change: (move: (desk: Desk) => Desk) => void
  takeUp: () => void
  /** Takes up to read their record. */
  readRecord: () => void
  show: (panel: Panel) => void
  note: RefObject<HTMLTextAreaElement | null>
}

/** One person: where they stand, what was noted, what the law says so far, and what can be done next. */
export function PersonCard({ person, desk, laws, today, change, takeUp, readRecord, show, note }: Props) {
  const { t, i18n } = useTranslation('desk')
  const [erasing, setErasing] = useState(false)
  const { id, called } = person
  const set = (more: Parameters<typeof changed>[2]) => change((was) => changed(was, id, more, Date.now()))
  return (
    <section aria-labelledby="desk-person" className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 id="desk-person" tabIndex={-1} className="min-w-0 flex-[1_1_6rem] wrap-anywhere">
          {called}
        </h2>
        <LinkButton onClick={() => show('sheet')}>{t('person.sheet')}</LinkButton>
        <LinkButton onClick={readRecord}>{t('person.record')}</LinkButton>
        <LinkButton onClick={() => show('check')}>{t('person.check')}</LinkButton>
        <LinkButton onClick={() => show('leave')}>{t('person.leave')}</LinkButton>
      </div>
      <Button onClick={takeUp}>{t(person.words.cases.length > 0 ? 'person.goOn' : 'person.takeUp')}</Button>
      <Chips
        legend={t('person.station')}
        all={stations.map((station, place) => ({ value: station, label: t(`station.${station}`), key: place + 1 }))}
        chosen={[person.station]}
        choose={(station) => set({ station })}
        kind="radio"
        name="station"
      />
      <Chips
        legend={t('person.marks')}
        all={marks.map((each) => ({ value: each, label: t(`mark.${each}`) }))}
        chosen={person.marks}
        choose={(which) => change((was) => mark(was, id, which, Date.now()))}
        kind="checkbox"
        name="marks"
      />
      <label className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1 text-small font-semibold">
        {t(person.station === 'back' ? 'person.back' : 'person.note')}
        <textarea
          ref={note}
          value={person.note}
          maxLength={500}
          rows={2}
          autoComplete="off"
          onChange={({ target }) => set({ note: target.value })}
          className="w-full rounded-[10px] border-2 border-muted bg-card px-3.5 py-2 text-base font-normal"
        />
      </label>
      <Standings person={person} laws={laws} today={today} waits={desk.event.waits} />
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <label className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1 text-small font-semibold">
          {t('person.language')}
          <select
            value={person.language}
            onChange={({ target }) => set({ language: target.value })}
            className="min-h-12 w-full rounded-[10px] border-2 border-muted bg-card px-3 text-base"
          >
            {Object.entries(languages).map(([language, { name }]) => (
              <option key={language} value={language}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1 text-small font-semibold">
          {t('person.state')}
          <select
            value={person.state}
            onChange={({ target }) => set({ state: target.value })}
            className="min-h-12 w-full rounded-[10px] border-2 border-muted bg-card px-3 text-base"
          >
            <option value="">{t('person.noState')}</option>
            {stateCards(i18n.language).map(({ id: state, name }) => (
              <option key={state} value={state}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <LinkButton onClick={() => setErasing(true)}>{t('person.erase', { called })}</LinkButton>
      {erasing && (
        <Dialog title={t('person.eraseTitle', { called })} onClose={() => setErasing(false)}>
          <p id="dialog-text" className="mb-4">
            {t('person.eraseText')}
          </p>
          <div className="grid gap-3.5">
            <Button onClick={() => change((was) => erasePerson(was, id))}>{t('person.eraseYes')}</Button>
            <Button ghost onClick={() => setErasing(false)}>
              {t('person.eraseNo')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
