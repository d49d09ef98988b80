import { formatDay } from '../../i18n/format'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { LawPage } from '../how/LawPage'
import type { Moves } from '../walk/walk'
import { Sheet } from './Sheet'

/** The questions of a state on two pages of paper, for clinics: filled in with a pen, typed in later. */
export default function Intake({ state, move, back }: { state: string | undefined } & Pick<Moves, 'move' | 'back'>) {
  return (
    <LawPage screen="intake" state={state} move={move} back={back}>
      {(speech, name) => {
        const { t, rules, language } = speech
        return (
          <div className="intake grid gap-2">
            <Heading>{t('intake.titleOf', { state: name })}</Heading>
            <p>{t('intake.lead')}</p>
            <Note tone="warn">{t('intake.citizen')}</Note>
            <Sheet speech={speech} />
            <p className="text-small text-muted">
              {t('intake.keep')} {t('intake.sheet', { checked: formatDay(rules.reviewed, language) })}
            </p>
          </div>
        )
      }}
    </LawPage>
  )
}
