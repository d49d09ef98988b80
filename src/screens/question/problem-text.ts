import { useTranslation } from 'react-i18next'
import { formatDay, formatMonth, formatNumber } from '../../i18n/format'
import { factName } from '../../i18n/law'
import { daysIn } from '../../rules/day'
import { type Answers, known } from '../../rules/fact'
import { problemFrom } from '../../typing/problem'
import { useLawWords } from '../loading/use-law-words'

/** The words for what is wrong, in the language now spoken. */
export function useProblemText(state: string, answers: Answers): (message: string) => string {
  const { t } = useTranslation()
  const { law, language } = useLawWords(state)
  const answered = (other: string) => ({
    what: factName(other, law),
    day: formatDay(String(known(answers, other) ?? ''), language),
  })
  return (message) => {
    const { code, value } = problemFrom(message)
    switch (code) {
      case 'dateMissing':
        return t(value === 'month' ? 'problem.noMonth' : value === 'day' ? 'problem.noDay' : 'problem.noYear')
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
