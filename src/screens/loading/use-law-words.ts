import { useTranslation } from 'react-i18next'
import type { Language } from '../../i18n/language'
import { answerText, type LawWords, lawWords, valueWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import type { Answer, Fact } from '../../rules/fact'

type Words = {
  readonly law: LawWords
  readonly language: Language
  /** One answer as a person reads it. */
  readonly text: (fact: Fact, answer: Answer | undefined, courtName?: (id: string) => string | undefined) => string
}

/** The words of one state's law in the language now spoken. */
export function useLawWords(state: string): Words {
  const { i18n } = useTranslation()
  const law = lawWords(i18n, state)
  return {
    law,
    language: spoken(i18n),
    text: (fact, answer, courtName) => answerText(fact, answer, i18n, law, valueWords(i18n), courtName),
  }
}
