import { useTranslation } from 'react-i18next'
import type { Taken } from './take-files'

/** Why documents could not be read, a sentence for each; pages of pictures by their number, so that they can be taken again. No name of a file. */
export function useWhyNot(): (taken: Pick<Taken, 'records' | 'unseen'>) => readonly string[] {
  const { t } = useTranslation('record')
  return ({ records: { documents }, unseen }) => [
    ...unseen.map(({ page, problem }) => t('read.again', { number: page, why: t(`read.problem.${problem}`) })),
    ...documents.flatMap((each, at) =>
      'problem' in each && !unseen.some(({ problem }) => problem === each.problem)
        ? [t('read.failed', { number: at + 1, why: t(`read.problem.${each.problem}`) })]
        : [],
    ),
  ]
}
