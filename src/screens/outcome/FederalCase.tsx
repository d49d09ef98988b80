import { useTranslation } from 'react-i18next'
import { citizenshipConcern } from '../../jurisdictions/facts'
import { answerTo } from '../../rules/fact'
import { truth } from '../../rules/outlook'
import { PardonCertificate } from '../federal/PardonCertificate'
import type { Show } from './show'

/** What there is of federal law, where the state's own law ends at a federal case. */
export function FederalCase({ verdict, rules, answers, today }: Show) {
  const { t } = useTranslation()
  if (verdict.outcome !== 'get_help' || truth(rules.federalCase, { answers, today }) !== 'yes') return null
  return (
    <section className="grid gap-3">
      <h2>{t('pardon.title')}</h2>
      <PardonCertificate concern={answerTo(answers, citizenshipConcern.id)} today={today} />
    </section>
  )
}
