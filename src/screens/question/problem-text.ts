import { useTranslation } from 'react-i18next'
import { formatMonth, formatNumber } from '../../i18n/format'
import { answerText, factName, valueWords } from '../../i18n/law'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { daysIn } from '../../rules/day'
import type { Answers } from '../../rules/fact'
import { problemFrom } from '../../typing/problem'
import { useLawWords } from '../loading/use-law-words'

/** The words for what is wrong, in the language now spoken. */
export function useProblemText({ id, facts }: Rules, answers: Answers): (message: string) => string {
  const { t, i18n } = useTranslation()
  const { law, language } = useLawWords(id)
  const answered = (other: string) => {
    const fact = facts.find(({ id }) => id === other)
    return {
      what: factName(other, law),
      day: fact ? answerText(fact, answers[other], i18n, law, valueWords(i18n)) : '',
    }
  }
  return (message) => {
    const { code, value } = problemFrom(message)
    switch (code) {
      case 'noSuchDay': {
        const [year = '', month = ''] = value.split('-')
        return t('problem.noSuchDay', {
          month: formatMonth(value, language),
          count: daysIn(Number(year), Number(month)),
        })
      }
      case 'tooEarly':
        return t('problem.tooEarly', answered(value))
      case 'tooLate':
        return t('problem.tooLate', answered(value))
      case 'numberMost':
        return t('problem.numberMost', { most: formatNumber(Number(value), language) })
      case 'textLong':
        return t('problem.textLong', { most: value })
      case 'dateEmpty':
        return t('problem.dateEmpty')
      default:
        return t(`problem.${code}`)
    }
  }
}
