import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { proceed } from '../../interview/moves'
import { type Conviction, caseOf, convictionsOf, type Session } from '../../interview/session'
import { addCase, goTo } from '../../interview/trail'
import { withRecord } from '../../records/into-session'
import { type Day, known } from '../../rules/fact'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { AlsoOnIt } from './AlsoOnIt'
import { CaseView } from './CaseView'
import { ClosedCase } from './ClosedCase'
import { lawIn } from './laws'
import { NotRead } from './NotRead'
import type { RecordProps } from './Record'
import { allRight, confirmedCases, type Replies, type ShownCase, shownCases } from './replies'
import type { Taken } from './take-files'
import { Whose } from './Whose'

type Props = RecordProps & {
  taken: Taken
  again: () => void
}

/** What a record says, case by case, for the person to confirm; then the interview asks only what is left. */
export function Says({ session, today, about, move, back, resume, taken, again }: Props) {
  const { t } = useTranslation('record')
  const { t: app } = useTranslation()
  const { records, laws } = taken
  const [mine, setMine] = useState<{ readonly born: string | undefined; readonly client: string | undefined }>()
  const [replies, setReplies] = useState<Replies>({})
  const [checked, setChecked] = useState<readonly number[]>([])
  const [looking, setLooking] = useState<number>()
  const [tried, setTried] = useState(false)
  if (!mine) {
    const told = known(session.person, 'birthDate')
    return (
      <Whose records={records} told={told === undefined ? undefined : String(told)} onMine={setMine} again={again} />
    )
  }
  const own = records.cases.filter(({ client }) => mine.client === undefined || client === mine.client)
  const cases = shownCases(own)
  const confirmed = confirmedCases(cases, replies, mine.born)
  const left = cases.filter((each) => !checked.includes(each.at)).length
  const focus = (id: string) => document.getElementById(id)?.focus()
  /** One case is open: the one that was asked for, else the first that is not checked. */
  const opened = cases.find(({ at }) => at === looking) ?? cases.find(({ at }) => !checked.includes(at))
  const check = (shown: ShownCase) => {
    flushSync(() => {
      setReplies((was) => allRight(was, shown))
      setChecked((was) => [...was.filter((each) => each !== shown.at), shown.at])
      setLooking(undefined)
    })
    const next = cases.find(({ at }) => at !== shown.at && !checked.includes(at))
    focus(next ? `case-${next.at}` : 'record-go')
  }
  const goOn = () => {
    setTried(true)
    if (confirmed.length === 0) return
    resume(laws, (was) =>
      after(
        today,
        laws,
        withRecord(was, confirmed, (state) => lawIn(laws, state), about),
      ),
    )
  }
  if (cases.length === 0)
    return (
      <Stack key="none">
        <Heading>{t('says.noCases')}</Heading>
        <p>{t('says.noCasesText')}</p>
        <NotRead taken={taken} />
        <AlsoOnIt taken={taken} cases={own} />
        <Actions
          main={<Button onClick={() => move(addCase)}>{t('says.questions')}</Button>}
          others={<LinkButton onClick={again}>{t('whose.again')}</LinkButton>}
        />
      </Stack>
    )
  return (
    <Stack key="says">
      <Heading>{t('says.title')}</Heading>
      <p>
        {t('says.pages', { count: pagesOf(records) })} {t('says.lead', { count: cases.length })}
      </p>
      <NotRead taken={taken} />
      {records.conflicts.length > 0 && <Note tone="warn">{t('says.conflict')}</Note>}
      {cases.map((shown, place) => {
        const jurisdiction = laws.jurisdictions[shown.state]
        const title = t('says.case', { number: place + 1, court: shown.read.court ?? t('says.noCourt') })
        if (!jurisdiction) return null
        return shown === opened ? (
          <CaseView
            key={shown.at}
            shown={shown}
            title={title}
            jurisdiction={jurisdiction}
            facts={lawIn(laws, shown.state).facts}
            today={today}
            pictures={taken.pictures}
            replies={replies}
            say={(key, reply) => setReplies(({ [key]: _, ...rest }) => (reply ? { ...rest, [key]: reply } : rest))}
            check={() => check(shown)}
          />
        ) : (
          <ClosedCase
            key={shown.at}
            shown={shown}
            title={title}
            checked={checked.includes(shown.at)}
            look={() => {
              flushSync(() => setLooking(shown.at))
              focus(`case-${shown.at}`)
            }}
          />
        )
      })}
      <AlsoOnIt taken={taken} cases={own} />
      <Actions
        below
        main={
          <div id="record-go" tabIndex={-1} className="grid gap-2">
            <p role="status" className="text-small text-muted">
              {tried && confirmed.length === 0 ? t('says.first') : left > 0 && t('says.left', { count: left })}
            </p>
            <Button onClick={goOn}>{t('says.go')}</Button>
          </div>
        }
        others={
          <>
            <LinkButton onClick={again}>{t('whose.again')}</LinkButton>
            <Button ghost onClick={back}>
              {app('action.back')}
            </Button>
          </>
        }
      />
    </Stack>
  )
}

/** One conviction goes on to what is left to ask; several go to the plan for the whole person. */
function after(
  today: Day,
  laws: Taken['laws'],
  { session, convictions }: { readonly session: Session; readonly convictions: readonly Conviction[] },
): Session {
  const [only] = convictions
  if (!only || convictionsOf(session).length !== 1) return goTo(session, { screen: 'convictions' })
  const law = laws.jurisdictions[caseOf(session, only.case)?.state ?? '']?.rules
  return law ? proceed(session, law, only, today) : goTo(session, { screen: 'convictions' })
}

const pagesOf = ({ documents }: Taken['records']): number =>
  documents.reduce((sum, each) => sum + ('got' in each ? each.got.pages : 0), 0)
