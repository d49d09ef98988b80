import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { List } from '../../ui/List'
import { Pill } from '../../ui/Pill'
import { pillOf } from '../outcome/pill'
import type { Planned } from '../walk/plan'
import type { Walk } from '../walk/walk'
import { namesOf } from './conviction-names'

type Props = { walk: Walk; all: readonly Planned[]; remove: (each: Planned) => void }

/** Convictions of one part of the plan: each leads to its outcome, and can be taken off. */
export function Rows({ walk, all, remove }: Props) {
  const { t, i18n } = useTranslation()
  return (
    <List>
      {all.map((each) => {
        const { at, verdict } = each
        const [name, offense] = namesOf(walk, at, i18n)
        return (
          <li key={at.charge} className="flex flex-wrap items-start border-t border-line first:border-t-0">
            <button
              type="button"
              className="grid min-h-14 min-w-0 flex-1 basis-44 gap-2 px-4 py-3.5 text-start"
              onClick={() => walk.move((was) => goTo(was, { screen: 'outcome', at }))}
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
              aria-label={t('convictions.remove', { what: namesOf(walk, at, i18n).join(', ') })}
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
