import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import type { Walk } from '../walk/walk'

type Props = { walk: Walk; screen: 'how' | 'intake' | 'recordFirst'; state?: string }

/** The way to the law of a state to read, to its questions to print, or to getting one's record. */
export function LawLink({ walk, screen, state }: Props) {
  const { t } = useTranslation()
  const place = state === undefined ? { screen } : { screen, state }
  return <LinkButton onClick={() => walk.move((was) => goTo(was, place))}>{t(`law.${screen}`)}</LinkButton>
}
