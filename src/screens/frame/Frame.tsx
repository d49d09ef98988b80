import { type ComponentType, lazy, type ReactNode, Suspense, use, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatShortMonth } from '../../i18n/format'
import { languages, otherLanguage } from '../../i18n/language'
import { speak, spoken } from '../../i18n/setup'
import { caseOf, type Place } from '../../interview/session'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { LinkButton } from '../../ui/Button'
import { LookSelect } from '../../ui/LookSelect'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { PillButton } from '../../ui/PillButton'
import { ClinicDevice } from '../clinic/clinic-device'
import type { Held } from '../walk/walk'
import { EraseFirst } from './EraseFirst'
import { useScroll } from './use-scroll'

// A status is worth no failure: where its code cannot be had, it stays away.
const OfflineStatus = lazy<ComponentType<{ fresh: boolean }>>(() =>
  import('./OfflineStatus').catch(() => ({ default: () => null })),
)

/** After so many screens there is something worth keeping. */
const A_FEW = 4

type Props = {
  held: Held
  place: Place
  /** Does what needs more of the page, and says so where it cannot be had. */
  attempt: (load: () => Promise<void>) => Promise<void>
  /** Leads to keeping what was said. */
  keep: () => void
  eraseAndLeave: () => void
  /** Something was said that no saved paper holds: erasing asks once. */
  unsaved: () => boolean
  /** The page was loaded anew and found the answers again. */
  isBackAgain: boolean
  children: ReactNode
}

/** What surrounds every screen: the language, the date of the law, the way out. The title never tells what the page is about. */
export function Frame({ held, place, attempt, keep, eraseAndLeave, unsaved, isBackAgain, children }: Props) {
  const { t, i18n } = useTranslation()
  const { session, today } = held
  const discreet = use(ClinicDevice).minutes !== undefined
  const language = spoken(i18n)
  const other = otherLanguage(language)
  const law = lawOn(held, place)
  const month = law && formatShortMonth(law.reviewed, language)
  const stale = law && today > law.reviewBy
  const fresh = session.trail.length === 1 && session.cases.length === 0
  useScroll(session.step)
  const isAsking = place.screen === 'question' || place.screen === 'together'
  const offersKeep = isAsking && session.step >= A_FEW
  const [asking, setAsking] = useState(false)
  const [painted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = languages[language].dir
    document.title = discreet ? t('name') : t(`tab.${place.screen}`)
  }, [t, language, place.screen, discreet])
  return (
    <Page
      wide={place.screen === 'desk'}
      name={t('name')}
      controls={
        <>
          <LookSelect
            label={t('look.label')}
            names={{ device: t('look.device'), light: t('look.light'), dark: t('look.dark') }}
          />
          <PillButton lang={other} onClick={() => void attempt(() => speak(i18n, other))}>
            {languages[other].name}
          </PillButton>
        </>
      }
      footer={
        <>
          {month ? t(stale ? 'footer.stale' : 'footer.reviewed', { month }) : t('footer.information')}
          <Suspense>{painted && <OfflineStatus fresh={fresh} />}</Suspense>
        </>
      }
      leave={
        <button
          type="button"
          onClick={() => (unsaved() ? setAsking(true) : eraseAndLeave())}
          className="min-h-[48px] font-semibold"
        >
          {t('footer.leave')} <span aria-hidden="true">✕</span>
        </button>
      }
    >
      <div role="status" className={`print:hidden ${isBackAgain ? 'mb-4' : ''}`}>
        {isBackAgain && (
          <Note tone="good" title={t('reload.back')}>
            {t('reload.backText')}
          </Note>
        )}
      </div>
      {children}
      {offersKeep && (
        <div className="mt-2 text-center text-small">
          <LinkButton onClick={keep}>{t('keep.offer')}</LinkButton>
        </div>
      )}
      {asking && (
        <EraseFirst
          erase={() => {
            setAsking(false)
            eraseAndLeave()
          }}
          stay={() => setAsking(false)}
        />
      )}
    </Page>
  )
}

function lawOn({ session, jurisdictions }: Held, place: Place): Rules | undefined {
  const about = 'at' in place ? caseOf(session, place.at.case) : session.cases.at(-1)
  return about && jurisdictions[about.state]?.rules
}
