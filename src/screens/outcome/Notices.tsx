import { useTranslation } from 'react-i18next'
import { noticeKey } from '../../i18n/keys'
import type { Notice } from '../../jurisdictions/jurisdiction'
import { truth } from '../../rules/outlook'
import { withWorked } from '../../rules/worked'
import { Citations } from '../../ui/Citations'
import { Disclosure } from '../../ui/Disclosure'
import { Note, type Tone } from '../../ui/Note'
import type { Show } from './show'

const tones: Readonly<Record<Notice['kind'], Tone>> = { warning: 'warn', done: 'good', hint: 'tip' }
const order: readonly Notice['kind'][] = ['warning', 'done', 'hint']

/** What was done without asking, and what to watch for: what surely concerns the person, then what may. */
export function Notices({ rules, answers, today, words: { law } }: Show) {
  const { t } = useTranslation()
  const view = { answers: withWorked(rules.facts, answers), today }
  const sorted = order.flatMap((kind) => rules.notices.filter((notice) => notice.kind === kind))
  const sure = sorted.filter((notice) => truth(notice.when, view) === 'yes')
  const perhaps = sorted.filter((notice) => truth(notice.when, view) === 'unknown')
  const notice = ({ id, kind, cite }: Notice) => (
    <Note key={id} tone={tones[kind]} title={law(noticeKey(id, 'title'))}>
      {law(noticeKey(id, 'text'))}
      <Citations cites={cite} newTab={t('newTab')} />
    </Note>
  )
  return (
    <>
      {sure.length > 0 && (
        <section className="grid gap-3">
          <h2>{t('outcome.notices')}</h2>
          {sure.map(notice)}
        </section>
      )}
      {perhaps.length > 0 && <Disclosure title={t('outcome.perhaps')}>{perhaps.map(notice)}</Disclosure>}
    </>
  )
}
