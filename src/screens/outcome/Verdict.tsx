import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { pathKey, reasonKey, reliefKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import type { Outcome } from '../../rules/decision'
import { Heading } from '../../ui/Heading'
import { VerdictCard, type VerdictTone } from '../../ui/VerdictCard'
import type { Show } from './show'
import { unknownTo } from './unknown-to'

const tones: Readonly<Record<Outcome, VerdictTone>> = {
  eligible: 'go',
  likely_eligible: 'go',
  not_yet: 'soon',
  get_help: 'help',
  already_cleared: 'done',
  not_eligible: 'calm',
}

/** The answer as one sentence. */
export function Verdict({ verdict, answers, words: { law, language }, gated }: Show & { gated: boolean }) {
  const { t } = useTranslation()
  const { path, relief, notBefore } = verdict
  const outcome = gated ? 'get_help' : verdict.trace.gate?.lawyerFirst ? verdict.ungated : verdict.outcome
  const missing = unknownTo(verdict, answers)
  const name = path === null ? undefined : law(pathKey(path, 'name'))
  const does = path === null ? undefined : law(pathKey(path, 'does'))
  // About this person, where the words of the path tell what the law can do for anyone.
  const reason = law(reasonKey(verdict.trace.steps.at(-1)?.id ?? ''))
  const headline = () => {
    switch (outcome) {
      case 'eligible':
        return (relief && law(reliefKey(relief, 'can'))) ?? name ?? t('outcome.eligible')
      case 'likely_eligible':
        return (relief && law(reliefKey(relief, 'may'))) ?? name ?? t('outcome.likely')
      case 'get_help':
        if (gated) return t('outcome.immigration')
        return missing.length > 0 ? t('outcome.findOutFirst') : t('outcome.help')
      case 'already_cleared':
        return (relief && law(reliefKey(relief, 'done'))) ?? t('outcome.cleared')
      case 'not_eligible':
        return t('outcome.closed')
      default:
        return notBefore ? undefined : t('outcome.notYet')
    }
  }
  const text = () => {
    if (outcome === 'get_help') {
      const what = missing.map((fact) => factName(fact, law))
      return missing.length > 0
        ? t('outcome.findOutText', { what, formatParams: { what: { style: 'long', type: 'conjunction' } } })
        : (reason ?? t('outcome.text.get_help'))
    }
    return reason ?? does ?? t(`outcome.text.${outcome}`)
  }
  if (outcome === 'not_yet' && notBefore) {
    return (
      <VerdictCard tone="soon">
        <Heading className="font-sans text-base tracking-normal">
          <span className="font-bold">{t('outcome.notYetUntil')} </span>
          <span className="block pt-1 font-serif text-big leading-[1.1] font-semibold tracking-[-0.015em]">
            {formatDay(notBefore, language)}
          </span>
          {verdict.atLatest && <span className="block pt-1 text-small">{t('outcome.atLatest')}</span>}
        </Heading>
        <p>{does ?? name}</p>
      </VerdictCard>
    )
  }
  return (
    <VerdictCard tone={tones[outcome]}>
      <Heading>{headline()}</Heading>
      {gated ? <p>{t('immigration.gate')}</p> : <p>{text()}</p>}
    </VerdictCard>
  )
}
