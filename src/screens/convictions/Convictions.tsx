import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { oneForKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import { proceed, removeConviction } from '../../interview/moves'
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
import { matterOf } from '../walk/matter'
import { type Planned, planOf } from '../walk/plan'
import type { Held, Loads, Moves } from '../walk/walk'
import { namesOf } from './conviction-names'
import { Rows } from './Rows'
import { TripView } from './TripView'

type Props = { held: Held } & Pick<Moves, 'move' | 'back'> & Pick<Loads, 'makePapers'>

/** The plan for the whole person: what to file where, together with what, and from which day. */
export default function Convictions({ held, move, back, makePapers }: Props) {
  const { t, i18n } = useTranslation()
  const [leaving, setLeaving] = useState<Conviction>()
  const count = convictionsOf(held.session).length
  if (count === 0) return <NoneLeft move={move} />
  const plan = planOf(held)
  const remove = ({ at }: Planned) => setLeaving(at)
  const best = plan.now[0]?.filings[0]?.at
  /** Nothing to file yet: the first question that is open. */
  const next = plan.ask[0]?.at
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
          <Rows held={held} move={move} all={plan.ask} remove={remove} />
        </section>
      )}
      {plan.now.map((trip) => (
        <TripView key={trip.key} held={held} trip={trip} remove={remove} move={move} makePapers={makePapers} />
      ))}
      {days.map((day) => (
        <section key={day} className="grid gap-3 border-s-[3px] border-sun ps-3.5">
          <h2>{t('plan.from', { day: formatDay(day, spoken(i18n)) })}</h2>
          <Rows held={held} move={move} all={plan.later.filter((each) => each.day === day)} remove={remove} />
        </section>
      ))}
      {plan.rest.length > 0 && (
        <section className="grid gap-3">
          <h2>{t('plan.rest')}</h2>
          <Rows held={held} move={move} all={plan.rest} remove={remove} />
        </section>
      )}
      {leaving && (
        <Dialog title={t('convictions.removeTitle')} onClose={() => setLeaving(undefined)}>
          <p id="dialog-text" className="mb-4">
            {namesOf(matterOf(held, leaving), i18n).join(', ')}. {t('convictions.removeText')}
          </p>
          <div className="grid gap-3.5">
            <Button onClick={() => setLeaving(undefined)}>{t('convictions.removeNo')}</Button>
            <Button
              ghost
              onClick={() => {
                setLeaving(undefined)
                move((was) => removeConviction(was, leaving))
              }}
            >
              {t('convictions.removeYes')}
            </Button>
          </div>
        </Dialog>
      )}
      {!best && next && (
        <Button onClick={() => move((was) => proceed(was, matterOf(held, next).jurisdiction.rules, next, held.today))}>
          {t('action.continue')}
        </Button>
      )}
      {best && (
        <Button onClick={() => void makePapers(best)}>
          {t('convictions.papers', { what: namesOf(matterOf(held, best), i18n)[0] })}
        </Button>
      )}
      <Links label={t('outcome.ways')}>
        <LinkButton onClick={() => move(addCase)}>{t('outcome.addCase')}</LinkButton>
        <LinkButton onClick={back}>{t('action.back')}</LinkButton>
      </Links>
      <KeepLink move={move} />
    </Stack>
  )
}

/** The last one was removed. */
function NoneLeft({ move }: Pick<Moves, 'move'>) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Heading>{t('convictions.none')}</Heading>
      <p>{t('convictions.noneText')}</p>
      <Actions main={<Button onClick={() => move(addCase)}>{t('outcome.addCase')}</Button>} />
    </Stack>
  )
}
