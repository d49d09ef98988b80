import { useTranslation } from 'react-i18next'
import type { Conviction } from '../../interview/session'
import { goTo } from '../../interview/trail'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import type { Moves } from '../walk/walk'

/** An answer was changed and the path is shut: back to what the law says now. */
export function NoPapers({ at, move }: { at: Conviction } & Pick<Moves, 'move'>) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Heading>{t('review.none')}</Heading>
      <p>{t('review.noneText')}</p>
      <Button onClick={() => move((was) => goTo(was, { screen: 'outcome', at }))}>{t('answers.done')}</Button>
    </Stack>
  )
}
