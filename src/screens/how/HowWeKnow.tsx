import { useEffect } from 'react'
import { formatDay } from '../../i18n/format'
import { Heading } from '../../ui/Heading'
import { openForPrint } from '../../ui/open-for-print'
import type { Moves } from '../walk/walk'
import { LawPage } from './LawPage'
import { Changes, Charges, Gates, Paths, Shared, ShortWords, Told } from './Rest'
import { readingOf } from './reading'
import { Steps } from './Steps'

/** The law of a state as the app applies it, made from the rules themselves, so that a lawyer can check it without reading code. */
export default function HowWeKnow({ state, move, back }: { state: string | undefined } & Pick<Moves, 'move' | 'back'>) {
  useEffect(openForPrint, [])
  return (
    <LawPage screen="how" state={state} move={move} back={back}>
      {(words, name) => {
        const speech = readingOf(words)
        const { t, rules, language } = speech
        return (
          <>
            <Heading>{t('titleOf', { state: name })}</Heading>
            <p>{t('lead', { state: name })}</p>
            <p className="text-small">
              {t('checked', {
                checked: formatDay(rules.reviewed, language),
                again: formatDay(rules.reviewBy, language),
              })}
            </p>
            <p className="text-small">
              {t('read')} {t('unknown')}
            </p>
            <div className="law grid">
              <Steps speech={speech} />
              <Shared speech={speech} />
              <Gates speech={speech} />
              <Paths speech={speech} />
              <Told speech={speech} />
              <Charges speech={speech} />
              <ShortWords speech={speech} />
              <Changes speech={speech} />
            </div>
          </>
        )
      }}
    </LawPage>
  )
}
