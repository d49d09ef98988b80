import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatShortMonth } from '../i18n/format'
import { languages, otherLanguage } from '../i18n/language'
import { speak, spoken } from '../i18n/setup'
import { caseOf, type Place, type Session } from '../session/session'
import { Page } from '../ui/Page'
import type { Walk } from './walk'

type Props = { walk: Walk; place: Place; eraseAndLeave: () => void; children: ReactNode }

/** What surrounds every screen: the language, the date of the law, the way out. The title never tells what the page is about. */
export function Frame({ walk, place, eraseAndLeave, children }: Props) {
  const { t, i18n } = useTranslation()
  const language = spoken(i18n)
  const other = otherLanguage(language)
  const reviewed = reviewedOn(walk, place)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languages[language].dir
    document.title = t(`tab.${place.screen}`)
  }, [t, language, place.screen])
  return (
    <Page
      name={t('name')}
      language={
        <button
          type="button"
          lang={other}
          onClick={() => void speak(i18n, other)}
          className="min-h-12 rounded-full border border-line bg-paper px-3.5 text-[0.875rem]"
        >
          {languages[other].name}
        </button>
      }
      footer={
        <>
          <span className="py-2">
            {reviewed ? t('footer.reviewed', { month: formatShortMonth(reviewed, language) }) : t('footer.information')}
          </span>
          <button type="button" onClick={eraseAndLeave} className="min-h-12 font-semibold">
            {t('footer.leave')} <span aria-hidden="true">✕</span>
          </button>
        </>
      }
    >
      {children}
    </Page>
  )
}

function reviewedOn({ session, jurisdictions }: Walk, place: Place): string | undefined {
  const state = 'at' in place ? stateOf(session, place.at.case) : session.cases.at(-1)?.state
  return state === undefined ? undefined : jurisdictions[state]?.rules.reviewed
}

const stateOf = (session: Session, id: string): string | undefined => caseOf(session, id)?.state
