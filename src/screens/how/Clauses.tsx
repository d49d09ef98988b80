import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Clause, clauseOf, type NameOf } from '../../i18n/clause'
import { leafWords } from '../../i18n/clause-words'
import type { Condition } from '../../rules/condition'
import { Citations } from '../../ui/Citations'
import type { Reading } from './reading'

type Props = {
  when: Condition
  speech: Reading
  /** Said before the condition: "If:". */
  lead?: ReactNode
  /** This is where a shared condition itself is written out. */
  apart?: boolean
  /** Said where there is no condition. */
  always?: string | undefined
}

/** A condition in words: what must be so, part by part, each with its law. */
export function Clauses({ when, speech, lead, apart, always }: Props) {
  const nameOf: NameOf = (part) => (apart && part === when ? undefined : speech.shared.nameOf(part))
  const clause = clauseOf(when, nameOf)
  return clause.kind === 'always' && always ? <p>{always}</p> : <Said clause={clause} speech={speech} lead={lead} />
}

function Said({ clause, speech, lead }: { clause: Clause; speech: Reading; lead?: ReactNode }) {
  const { t: app } = useTranslation()
  const { t } = speech
  if (clause.kind === 'always' || clause.kind === 'never') return <p>{t(clause.kind)}</p>
  const cites = <Citations cites={clause.cite} newTab={app('newTab')} />
  if (clause.kind === 'named') {
    const { name, denied, orUnknown } = clause
    const says = t(denied ? 'shared.not' : 'shared.is', { name })
    return (
      <p>
        {lead} {orUnknown ? t('leaf.orUnknown', { says }) : says}
      </p>
    )
  }
  if (clause.kind === 'leaf') {
    const { about, says } = leafWords(clause.leaf, clause.denied, clause.orUnknown, speech)
    return (
      <>
        <p>
          {lead} <b>{about}:</b> {says}
        </p>
        {cites}
      </>
    )
  }
  return (
    <>
      <p className="break-after-avoid">
        {lead} {t(clause.kind)}
      </p>
      {cites}
      <ul className="list-disc ps-4.5">
        {clause.parts.map((part, place) => (
          <li key={place}>
            <Said clause={part} speech={speech} />
          </li>
        ))}
      </ul>
    </>
  )
}
