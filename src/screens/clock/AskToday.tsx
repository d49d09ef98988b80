import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { spoken } from '../../i18n/setup'
import { isDay } from '../../rules/day'
import type { Day } from '../../rules/fact'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useAppWords } from '../loading/use-app-words'

type Props = { device: Day /** The day on which the law was checked. */; checked: Day; onTold: (today: Day) => void }

/** Asks whether the device's day is right. Where it is not, the person says which day it is. */
export default function AskToday({ device, checked, onTold }: Props) {
  const { t, i18n } = useTranslation()
  const [wrong, setWrong] = useState(false)
  const [day, setDay] = useState('')
  if (!useAppWords()) return null
  const shown = formatDay(device, spoken(i18n))
  return (
    <Dialog title={t('clock.ask', { day: shown })} onClose={() => onTold(device)}>
      <p id="dialog-text" className="mb-4">
        {t('clock.text')}
      </p>
      {wrong ? (
        <form
          className="grid gap-3.5"
          onSubmit={(event) => {
            event.preventDefault()
            onTold(isDay(day) ? day : device)
          }}
        >
          <label className="grid gap-1.5 font-semibold">
            {t('clock.which')}
            <input
              type="date"
              required
              min={checked}
              value={day}
              onChange={({ target }) => setDay(target.value)}
              className="min-h-[54px] rounded-card border-2 border-muted bg-card px-3.5 text-typed"
            />
          </label>
          <Button submit>{t('clock.use')}</Button>
        </form>
      ) : (
        <div className="grid gap-3.5">
          <Button onClick={() => onTold(device)}>{t('clock.yes')}</Button>
          <Button ghost onClick={() => setWrong(true)}>
            {t('clock.no')}
          </Button>
        </div>
      )}
    </Dialog>
  )
}
