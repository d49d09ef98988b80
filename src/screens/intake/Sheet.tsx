import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Speech, unsureText } from '../../i18n/clause-words'
import { factKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import type { Fact } from '../../rules/fact'
import { sheetParts } from './sheet-parts'

/** So many options get a line to write on. */
const MANY = 40

/** The questions of a state with boxes to tick and lines to write on, in the order in which they can be typed in. */
export function Sheet({ speech }: { speech: Speech }) {
  const { t, law, rules } = speech
  const { asked, lines } = sheetParts(rules)
  return (
    <div className="sheet">
      <ol>
        {asked.map((fact, place) => (
          <li key={fact.id} className="keep py-1.5">
            <p className="break-after-avoid">
              <b>
                {place + 1}. {law(factKey(fact.id, 'ask'))}
              </b>{' '}
              <span className="text-muted">
                {/* How a court is found on the screen is no help on paper. */}
                {fact.kind !== 'court' && law(factKey(fact.id, 'hint'))}{' '}
                {fact.kind === 'number' && fact.worked && t('intake.onlyIf')}
              </span>
            </p>
            <Room fact={fact} speech={speech} />
          </li>
        ))}
      </ol>
      <section className="keep">
        <h2>{t('intake.papers')}</h2>
        <p className="text-muted">{t('intake.papersLead')}</p>
        {lines.map(({ id }) => (
          <p key={id} className="flex items-end gap-2 py-1">
            {factName(id, law)}: <i className="rule" />
          </p>
        ))}
      </section>
    </div>
  )
}

/** Where the answer goes. */
function Room({ fact, speech }: { fact: Fact; speech: Speech }) {
  const { t: app } = useTranslation()
  const { t, text } = speech
  const unsure = <Box>{unsureText(fact, speech)}</Box>
  switch (fact.kind) {
    case 'yesNo':
    case 'choice': {
      const values = fact.kind === 'choice' ? fact.options : ['yes', 'no']
      if (values.length > MANY) return <Written>{unsure}</Written>
      return (
        <ul className="flex flex-wrap gap-x-3">
          {values.map((value) => (
            <li key={value}>
              <Box>{text(fact, { value })}</Box>
            </li>
          ))}
          <li>{unsure}</li>
        </ul>
      )
    }
    case 'date':
      return (
        <Written after={t('intake.day')}>
          {fact.mayBeNone && <Box>{app('value.none')}</Box>}
          {unsure}
        </Written>
      )
    case 'number':
      return (
        <Written>
          {fact.unit === 'grams' ? (
            <>
              <Box>{t('intake.unit.grams')}</Box>
              <Box>{t('intake.ounces')}</Box>
            </>
          ) : (
            fact.unit !== 'count' && <span>{t(`intake.unit.${fact.unit}`)}</span>
          )}
          {unsure}
        </Written>
      )
    default:
      return <Written>{unsure}</Written>
  }
}

function Written({ after, children }: { after?: string; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-end gap-x-3 pt-1">
      <i className="rule" />
      {after && <span className="text-muted">{after}</span>}
      {children}
    </p>
  )
}

function Box({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-1">
      <i aria-hidden="true" className="box" />
      {children}
    </span>
  )
}
