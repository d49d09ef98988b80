import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import type { Moves } from '../walk/walk'

type Props = { screen: 'how' | 'intake' | 'recordFirst' | 'screening'; state?: string } & Pick<Moves, 'move'>

/** The way to the law of a state to read, to its questions to print, to getting one's record, or to a whole list of people. */
export function LawLink({ screen, state, move }: Props) {
  const { t } = useTranslation()
  const place = state === undefined ? { screen } : { screen, state }
  return <LinkButton onClick={() => move((was) => goTo(was, place))}>{t(`law.${screen}`)}</LinkButton>
}
