import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../screening/finding'
import { TextField } from '../../ui/TextField'
import { Choose } from './Choose'
import { countBy, type View, views } from './counting'
import type { Filter } from './filtering'
import { groupName } from './names'
import type { useListLaw } from './use-screening'

type Props = {
  findings: readonly Finding[]
  filter: Filter
  onChange: (change: (was: Filter) => Filter) => void
  law: ReturnType<typeof useListLaw>
}

/** What the table shows: by words, and by the groups that are counted. */
export function Filters({ findings, filter, onChange, law }: Props) {
  const { t } = useTranslation('screening')
  const { t: app } = useTranslation()
  const groups = useMemo(() => views.map((view) => ({ view, counted: countBy(view, findings) })), [findings])
  const pick = (view: View, group: string) =>
    onChange((was) => {
      const { [view]: _, ...others } = was.groups
      return { ...was, groups: group === ALL ? others : { ...others, [view]: group } }
    })
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] items-end gap-3">
      <TextField
        id="filter-words"
        label={t('filter.search')}
        value={filter.words}
        onChange={(words) => onChange((was) => ({ ...was, words }))}
      />
      {groups.map(({ view, counted }) => (
        <Choose
          key={view}
          id={`filter-${view}`}
          label={t(view === 'age' ? 'chart.ageBy' : `chart.${view}`)}
          value={filter.groups[view] ?? ALL}
          onChange={(group) => pick(view, group)}
          options={[
            { value: ALL, label: t('filter.all') },
            ...counted.map(({ key, count }) => ({
              value: key,
              label: `${groupName(view, key, { t, app, law })} (${count})`,
            })),
          ]}
        />
      ))}
    </div>
  )
}

/** No group is called so. */
const ALL = '*'
