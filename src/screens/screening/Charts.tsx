import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format'
import type { Finding } from '../../screening/finding'
import { Bars } from './Bars'
import { Choose } from './Choose'
import { countBy, type View, views } from './counting'
import { groupName } from './names'
import type { useListLaw } from './use-screening'

/** The convictions counted by one thing at a time. */
export function Charts({ findings, law }: { findings: readonly Finding[]; law: ReturnType<typeof useListLaw> }) {
  const { t } = useTranslation('screening')
  const { t: app } = useTranslation()
  const [view, setView] = useState<View>('outcome')
  const rows = useMemo(() => countBy(view, findings), [view, findings])
  const title = (each: View) => t(each === 'age' ? 'chart.ageBy' : `chart.${each}`)
  return (
    <>
      <Choose
        id="chart-by"
        label={t('chart.by')}
        value={view}
        onChange={(value) => setView(views.find((each) => each === value) ?? 'outcome')}
        options={views.map((each) => ({ value: each, label: title(each) }))}
      />
      <Bars
        title={title(view)}
        head={[title(view), t('chart.many')]}
        rows={rows}
        nameOf={(key) => groupName(view, key, { t, app, law })}
        number={(count) => formatNumber(count, law.words.language)}
      />
    </>
  )
}
