import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { MINUTES } from '../../keeping/idle'
import { LinkButton } from '../../ui/Button'
import { Toggle } from '../../ui/Toggle'
import { ClinicDevice } from '../clinic/clinic-device'
import { LawLink } from '../how/LawLink'
import { useAppWords } from '../loading/use-app-words'
import type { Moves } from '../walk/walk'

/** What few people need on the first page: answers kept before, and the switch for a clinic. */
export default function StartMore({ move }: Pick<Moves, 'move'>) {
  const { t } = useTranslation()
  const { minutes, set } = use(ClinicDevice)
  if (!useAppWords()) return null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-2 text-small">
      <LinkButton onClick={() => move((was) => goTo(was, { screen: 'open' }))}>{t('open.title')}</LinkButton>
      <LawLink move={move} screen="recordFirst" />
      <LawLink move={move} screen="how" />
      <LawLink move={move} screen="intake" />
      <p className="flex flex-wrap items-center gap-x-3">
        {t('clinic.helping')}
        <button
          type="button"
          onClick={() => move((was) => goTo(was, { screen: 'desk' }))}
          className="min-h-12 font-semibold text-leaf underline underline-offset-2"
        >
          {t('clinic.desk')}
        </button>
        <LawLink move={move} screen="screening" />
      </p>
      <p>{t('clinic.escape')}</p>
      <div className="w-full rounded-card border border-line bg-card px-4 py-2">
        <label htmlFor="clinic-device" className="flex min-h-12 items-center gap-3">
          <input
            id="clinic-device"
            type="checkbox"
            role="switch"
            aria-checked={minutes !== undefined}
            checked={minutes !== undefined}
            aria-describedby="clinic-device-text"
            onChange={({ target }) => set(target.checked ? MINUTES[0] : undefined)}
            className="size-[26px] flex-none rounded-[7px] accent-leaf"
          />
          <b>{t('clinic.switch')}</b>
        </label>
        <div id="clinic-device-text" className="pb-2 text-muted">
          <p>{t('clinic.text')}</p>
        </div>
        {minutes !== undefined && (
          <div className="grid gap-1.5 pb-2">
            <p aria-hidden="true">{t('clinic.minutes')}</p>
            <Toggle
              legend={t('clinic.minutes')}
              name="clinic-minutes"
              value={String(minutes)}
              onChange={(value) => set(Number(value))}
              options={MINUTES.map((each) => ({ value: String(each), label: t('clinic.minute', { count: each }) }))}
            />
          </div>
        )}
      </div>
    </div>
  )
}
