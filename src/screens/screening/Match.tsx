import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stateCards } from '../../jurisdictions'
import type { Day } from '../../rules/fact'
import { columnsFor, mappingFrom } from '../../screening/columns'
import { Button, LinkButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FilePick } from '../../ui/FilePick'
import { Heading } from '../../ui/Heading'
import { TextField } from '../../ui/TextField'
import { saveFile } from '../papers/save-file'
import { Choose } from './Choose'
import { forgetList, type Head } from './held-list'
import { firstForm, mappingOf, matched, samplesOf, settingOf, type Wrong } from './matching'
import { runList } from './run-list'
import { useKnownLayouts } from './use-screening'

/** Where each problem stands. */
const FIELDS: Readonly<Record<Wrong, string>> = {
  needState: 'match-state',
  needCharge: 'match-charge',
  needPerson: 'match-key',
  needDay: 'match-day',
}

/** Which column of a picked list is what, by whose law it is decided, and as of which day. */
export function Match({ file, head, today }: { file: File; head: Head; today: Day }) {
  const { t, i18n } = useTranslation('screening')
  const { t: app } = useTranslation()
  const known = useKnownLayouts()
  const [form, setForm] = useState(() => firstForm(head, known, today))
  const [tries, setTries] = useState(0)
  const [loadBad, setLoadBad] = useState(false)
  const read = settingOf(form)
  const wrong = tries > 0 && 'wrong' in read ? read.wrong : []
  const set = (change: Partial<typeof form>) => setForm((was) => ({ ...was, ...change }))
  const begin = () => {
    if ('setting' in read) runList(file, head, read.setting).catch(() => setTries((was) => was + 1))
    else setTries((was) => was + 1)
  }
  const load = async (picked: { text: () => Promise<string> }) => {
    try {
      const { layout, state } = mappingFrom(JSON.parse(await picked.text()))
      if ('missing' in columnsFor(layout, head.header)) throw new Error('Other columns')
      set({ columns: layout.columns, dates: layout.dates, base: layout, isKnown: true, ...(state && { state }) })
      setLoadBad(false)
    } catch {
      setLoadBad(true)
    }
  }
  return (
    <>
      <Heading>{t('match.title')}</Heading>
      <ErrorSummary
        title={app('problemTitle')}
        problems={wrong.map((each) => ({ field: FIELDS[each], text: t(`match.${each}`) }))}
        tries={tries}
      />
      <p>{t(form.isKnown ? 'match.known' : 'match.guess')}</p>
      <Choose
        id="match-state"
        label={t('match.state')}
        value={form.state}
        onChange={(state) => set({ state })}
        options={[
          { value: '', label: t('match.pickState') },
          ...stateCards(i18n.language).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField id="match-day" label={t('match.asOf')} value={form.asOf} onChange={(asOf) => set({ asOf })} narrow />
      <Disclosure title={t('match.columns')} open={!form.isKnown}>
        {matched.map((part) => {
          const samples = samplesOf(head, form.columns[part])
          return (
            <Choose
              key={part}
              id={`match-${part}`}
              label={t(`part.${part}`)}
              value={form.columns[part] ?? ''}
              onChange={(column) => {
                const { [part]: _, ...others } = form.columns
                set({ columns: column === '' ? others : { ...others, [part]: column } })
              }}
              options={[
                { value: '', label: t('match.nothing') },
                ...[...new Set(head.header)]
                  .filter((name) => name !== '')
                  .map((name) => ({ value: name, label: name })),
              ]}
              note={samples.length > 0 ? t('match.samples', { samples: samples.join(' · ') }) : undefined}
            />
          )
        })}
      </Disclosure>
      <Choose
        id="match-dates"
        label={t('match.dates')}
        value={form.dates}
        onChange={(value) => set({ dates: value === 'ymd' ? 'ymd' : 'mdy' })}
        options={(['ymd', 'mdy'] as const).map((value) => ({ value, label: t(`match.${value}`) }))}
      />
      <label htmlFor="match-whole" className="flex min-h-12 items-start gap-3 py-2.5">
        <input
          id="match-whole"
          type="checkbox"
          checked={form.whole}
          onChange={({ target }) => set({ whole: target.checked })}
          aria-describedby="match-whole-text"
          className="mt-px size-[26px] flex-none rounded-[7px] accent-leaf"
        />
        <span>{t('match.whole')}</span>
      </label>
      <p id="match-whole-text" className="text-small text-muted">
        {t('match.wholeText')}
      </p>
      <Button onClick={begin}>{t('match.begin')}</Button>
      <FilePick
        id="match-load"
        label={t('match.load')}
        button={t('pick.button')}
        name={t('pick.none')}
        error={loadBad ? t('match.loadBad') : undefined}
        accept=".json"
        onPick={(picked) => picked instanceof File && void load(picked)}
      />
      <div className="grid justify-items-start">
        <LinkButton onClick={() => saveFile('columns.json', 'application/json', mappingOf(form))}>
          {t('match.save')}
        </LinkButton>
        <LinkButton onClick={forgetList}>{t('match.another')}</LinkButton>
      </div>
    </>
  )
}
