import { useTranslation } from 'react-i18next'
import type { Desk } from '../../desk/desk'
import { setEvent } from '../../desk/queue'
import { stateCards } from '../../jurisdictions'
import { TextField } from '../../ui/TextField'

type Props = { desk: Desk; change: (move: (desk: Desk) => Desk) => void }

/** What holds for the whole event: its name and state, the clinic, and whether papers wait for a lawyer. */
export function EventSettings({ desk, change }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { event } = desk
  const clinic = (part: 'name' | 'hours' | 'phone') => (
    <TextField
      id={`desk-clinic-${part}`}
      label={t(`settings.clinic.${part}`)}
      value={event.clinic[part]}
      onChange={(value) =>
        change((was) => setEvent(was, { clinic: { ...was.event.clinic, [part]: value.slice(0, 100) } }))
      }
    />
  )
  return (
    <div className="grid gap-3">
      <TextField
        id="desk-event"
        label={t('settings.name')}
        value={event.name}
        onChange={(name) => change((was) => setEvent(was, { name: name.slice(0, 60) }))}
      />
      <label className="grid gap-1 text-small font-semibold">
        {t('settings.state')}
        <select
          value={event.state}
          onChange={({ target }) => change((was) => setEvent(was, { state: target.value }))}
          className="h-[52px] w-full rounded-[10px] border-2 border-muted bg-card px-3 text-base"
        >
          <option value="">{t('person.noState')}</option>
          {stateCards(i18n.language).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor="desk-waits" className="flex min-h-12 items-center gap-3">
        <input
          id="desk-waits"
          type="checkbox"
          checked={event.waits}
          onChange={({ target }) => change((was) => setEvent(was, { waits: target.checked }))}
          className="size-[26px] flex-none accent-leaf"
        />
        {t('settings.waits')}
      </label>
      <p className="text-small text-muted">{t('settings.clinic.lead')}</p>
      {clinic('name')}
      {clinic('hours')}
      {clinic('phone')}
    </div>
  )
}
