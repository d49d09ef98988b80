import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { pathKey, reasonKey, reliefKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import { isSecret } from '../../jurisdictions/shared'
import { goingOn, verdictOf } from '../../rules/decide'
import type { Outcome } from '../../rules/decision'
import type { Day } from '../../rules/fact'
import type { Finding } from '../../screening/finding'
import { FindOut } from '../outcome/FindOut'
import { Why } from '../outcome/Why'
import { OutcomePill } from './OutcomePill'
import type { useListLaw } from './use-screening'

type Props = { finding: Finding; law: ReturnType<typeof useListLaw>; today: Day }

/** One conviction of a list: what it is, what the law says and why, and what the list does not tell. */
export function FindingView({ finding, law: { rules, courts, words }, today }: Props) {
  const { t } = useTranslation('screening')
  const { decided, section, text, day, number, place, row } = finding
  const court = decided.status === 'decided' && courts.find(({ id }) => id === decided.court)
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-4">
      <div className="grid gap-1">
        <h2>
          {section} {day && `· ${formatDay(day, words.language)}`}
        </h2>
        <p className="text-small text-muted">
          {[text, court ? court.name : place, number, t('table.row', { row })]
            .filter((each) => each !== '')
            .join(' · ')}
        </p>
        <p>
          <OutcomePill decided={decided} />
        </p>
      </div>
      {decided.status === 'reported' ? (
        <div>
          <p>{t('person.reported')}</p>
          <ul className="list-disc ps-5">
            {decided.faults.map((fault) => (
              <li key={fault}>{t(`fault.${fault}`)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <Decided {...{ decided, rules, words, today }} />
      )}
    </section>
  )
}

/** What is said of a relief, by outcome; of the others their reason is said. */
const GIVES: Partial<Readonly<Record<Outcome, 'can' | 'may' | 'done'>>> = {
  eligible: 'can',
  likely_eligible: 'may',
  already_cleared: 'done',
}

type DecidedProps = Omit<Props, 'finding' | 'law'> &
  Pick<Props['law'], 'rules' | 'words'> & { decided: Extract<Finding['decided'], { status: 'decided' }> }

function Decided({
  decided: { answers, outcome, relief, path, notBefore, reason, missing },
  rules,
  words,
  today,
}: DecidedProps) {
  const { t } = useTranslation('screening')
  const { law, language } = words
  const verdict = goingOn(verdictOf(rules, answers, today))
  const part = GIVES[outcome]
  const gives = part && ((relief && law(reliefKey(relief, part))) ?? (path && law(pathKey(path, 'name'))))
  const silent = missing.filter((fact) => !isSecret(fact))
  return (
    <>
      <p className="font-semibold">
        {gives || law(reasonKey(reason))} {notBefore && `(${formatDay(notBefore, language)})`}
      </p>
      {silent.length > 0 && (
        <div>
          <p>{t('person.silent')}</p>
          <ul className="list-disc ps-5">
            {silent.map((fact) => (
              <li key={fact}>
                {factName(fact, law)}
                <FindOut fact={fact} law={law} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Why verdict={verdict} rules={rules} answers={answers} words={words} today={today} />
    </>
  )
}
