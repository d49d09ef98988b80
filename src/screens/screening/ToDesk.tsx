import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import type { Finding } from '../../screening/finding'
import { LinkButton } from '../../ui/Button'
import { DeskHere } from '../desk/desk-here'
import type { Moves } from '../walk/walk'
import { countPeople, MOST_AT_DESK, withPeople } from './to-desk'
import type { useListLaw } from './use-screening'

type Props = { findings: readonly Finding[]; law: ReturnType<typeof useListLaw> } & Pick<Moves, 'move'>

/** For a clinic: the people that are shown, as a queue at the desk. */
export function ToDesk({ findings, law: { rules, words }, move }: Props) {
  const { t } = useTranslation('screening')
  const { set } = use(DeskHere)
  const count = countPeople(findings)
  if (count === 0) return null
  if (count > MOST_AT_DESK) return <p className="text-small text-muted">{t('desk.many', { most: MOST_AT_DESK })}</p>
  const put = () => {
    const now = Date.now()
    set((desk) =>
      withPeople(desk, findings, rules, { language: words.language, now, newId: () => crypto.randomUUID() }),
    )
    move((was) => goTo(was, { screen: 'desk' }))
  }
  return <LinkButton onClick={put}>{t('desk.put', { count })}</LinkButton>
}
