import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { answerText, valueWords } from '../../i18n/law'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import { answerTo } from '../../rules/fact'
import { useDirectory } from '../loading/use-directory'
import { useLawWords } from '../loading/use-law-words'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { factIn } from './fact-in'

/** What was said on the screen before, so that a slip is seen and taken back at once. */
export function JustSaid({ matter, back }: { matter: Matter } & Pick<Moves, 'back'>) {
  const { t, i18n } = useTranslation()
  const { at, session, answers } = matter
  const { law } = useLawWords(matter.jurisdiction.rules.id)
  const place = session.trail[session.step - 1]
  if (place?.screen !== 'question' || place.at.charge !== at.charge) return null
  const fact = factIn(matter, place.fact)
  const said = answerTo(answers, fact.id)
  if (fact.secret || said === undefined) return null
  return (
    <p className="-my-2 flex flex-wrap items-center justify-between gap-x-3 text-small text-muted">
      <span className="min-w-0 flex-[1_1_8rem]">
        <span aria-hidden="true">✓ </span>
        {fact.kind === 'court' && said !== 'unsure' ? (
          <Suspense>
            <CourtName jurisdiction={matter.jurisdiction} id={String('value' in said ? said.value : '')} />
          </Suspense>
        ) : (
          answerText(fact, said, i18n, law, valueWords(i18n))
        )}
      </span>
      <button type="button" onClick={back} className="min-h-11 flex-none px-2 font-semibold text-leaf underline">
        {t('question.undo')}
      </button>
    </p>
  )
}

function CourtName({ jurisdiction, id }: { jurisdiction: Jurisdiction; id: string }) {
  return useDirectory(jurisdiction).courts.find((court) => court.id === id)?.called
}
