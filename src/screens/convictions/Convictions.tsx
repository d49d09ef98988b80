import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { oneForKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import { removeConviction } from '../../interview/moves'
import { type Conviction, convictionsOf } from '../../interview/session'
import { addCase } from '../../interview/trail'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Heading } from '../../ui/Heading'
import { Links } from '../../ui/Links'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { KeepLink } from '../keep/KeepLink'
import { type Planned, planOf } from '../walk/plan'
import type { Walk } from '../walk/walk'
import { namesOf } from './conviction-names'
import { Rows } from './Rows'
import { TripView } from './TripView'

/** The plan for the whole person: what to file where, together with what, and from which day. */
export default function Convictions({ walk }: { walk: Walk }) {
  const { t, i18n } = useTranslation()
  const [leaving, setLeaving] = useState<Conviction>()
  const count = convictionsOf(walk.session).length
  if (count === 0) return <NoneLeft walk={walk} />
  const plan = planOf(walk)
  const remove = ({ at }: Planned) => setLeaving(at)
  const best = plan.now[0]?.filings[0]?.at
  const days = [...new Set(plan.later.map(({ day }) => day))].sort()
  return (
    <Stack>
      <Heading>{t('convictions.title', { count })}</Heading>
      {count > 1 && plan.now.length > 0 && (
        <p>{t('plan.lead', { count: plan.now.flatMap(({ filings }) => filings).length })}</p>
      )}
      {plan.oneFor.map(({ state, id, cases }) => (
        <Note key={id} tone="tip" title={t('plan.oneFor', { count: cases })}>
          {lawWords(i18n, state)(oneForKey(id))}
        </Note>
      ))}
      {plan.ask.length > 0 && (
        <section className="grid gap-3">
          <h2>{t('plan.ask')}</h2>
          <Rows walk={walk} all={plan.ask} remove={remove} />
        </section>
      )}
      {plan.now.map((trip) => (
        <TripView key={trip.key} walk={walk} trip={trip} remove={remove} />
      ))}
      {days.map((day) => (
        <section key={day} className="grid gap-3 border-s-[3px] border-sun ps-3.5">
          <h2>{t('plan.from', { day: formatDay(day, spoken(i18n)) })}</h2>
          <Rows walk={walk} all={plan.later.filter((each) => each.day === day)} remove={remove} />
        </section>
      ))}
      {plan.rest.length > 0 && (
        <section className="grid gap-3">
          <h2>{t('plan.rest')}</h2>
          <Rows walk={walk} all={plan.rest} remove={remove} />
        </section>
      )}
      {leaving && (
        <Dialog title={t('convictions.removeTitle')} onClose={() => setLeaving(undefined)}>
          <p id="dialog-text" className="mb-4">
            {namesOf(walk, leaving, i18n).join(', ')}. {t('convictions.removeText')}
          </p>
          <div className="grid gap-3.5">
            <Button onClick={() => setLeaving(undefined)}>{t('convictions.removeNo')}</Button>
            <Button
              ghost
              onClick={() => {
                setLeaving(undefined)
                walk.move((was) => removeConviction(was, leaving))
              }}
            >
              {t('convictions.removeYes')}
            </Button>
          </div>
        </Dialog>
      )}
      {best && (
        <Button onClick={() => void walk.makePapers(best)}>
          {t('convictions.papers', { what: namesOf(walk, best, i18n)[0] })}
        </Button>
      )}
      <Links label={t('outcome.ways')}>
        <LinkButton onClick={() => walk.move(addCase)}>{t('outcome.addCase')}</LinkButton>
        <LinkButton onClick={walk.back}>{t('action.back')}</LinkButton>
      </Links>
      <KeepLink walk={walk} />
    </Stack>
  )
}

/** The last one was removed. */
function NoneLeft({ walk }: { walk: Walk }) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Heading>{t('convictions.none')}</Heading>
      <p>{t('convictions.noneText')}</p>
      <Actions main={<Button onClick={() => walk.move(addCase)}>{t('outcome.addCase')}</Button>} />
    </Stack>
  )
}
