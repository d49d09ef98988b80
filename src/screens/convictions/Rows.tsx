import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { List } from '../../ui/List'
import { Pill } from '../../ui/Pill'
import { pillOf } from '../outcome/pill'
import { matterOf } from '../walk/matter'
import type { Planned } from '../walk/plan'
import type { Held, Moves } from '../walk/walk'
import { namesOf } from './conviction-names'

type Props = { held: Held; all: readonly Planned[]; remove: (each: Planned) => void } & Pick<Moves, 'move'>

/** Convictions of one part of the plan: each leads to its outcome, and can be taken off. */
export function Rows({ held, all, remove, move }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <List>
      {all.map((each) => {
        const { at, verdict } = each
        const names = namesOf(matterOf(held, at), i18n)
        const [name, offense] = names
        return (
          <li key={at.charge} className="flex flex-wrap items-start border-t border-line first:border-t-0">
            <button
              type="button"
              className="grid min-h-14 min-w-0 flex-1 basis-44 gap-2 px-4 py-3.5 text-start"
              onClick={() => move((was) => goTo(was, { screen: 'outcome', at }))}
            >
              <span className="min-w-0 wrap-anywhere">
                <b className="block">{name}</b>
                <small className="block text-small text-muted">{offense}</small>
              </span>
              <span>
                <Pill tone={pillOf(verdict?.outcome)}>{t(verdict ? `pill.${verdict.outcome}` : 'pill.open')}</Pill>
              </span>
            </button>
            <button
              type="button"
              className="min-h-14 min-w-12 text-muted"
              aria-label={t('convictions.remove', { what: names.join(', ') })}
              onClick={() => remove(each)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        )
      })}
    </List>
  )
}
