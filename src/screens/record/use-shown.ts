import type { LawWords } from '../../i18n/law'
import type { Answer, Fact } from '../../rules/fact'
import { useDirectory } from '../loading/use-directory'
import { useLawWords } from '../loading/use-law-words'
import type { CaseProps } from './case-props'

type Shown = {
  readonly law: LawWords
  readonly factOf: (id: string) => Fact | undefined
  readonly text: (fact: Fact, answer: Answer) => string
}

/** How a value of a case reads, courts by their names. */
export function useShown({ jurisdiction, facts }: Pick<CaseProps, 'jurisdiction' | 'facts'>): Shown {
  const { law, text } = useLawWords(jurisdiction.rules.id)
  const { courts } = useDirectory(jurisdiction)
  return {
    law,
    factOf: (id) => facts.find((each) => each.id === id),
    text: (fact, answer) => text(fact, answer, (id) => courts.find((court) => court.id === id)?.called),
  }
}
