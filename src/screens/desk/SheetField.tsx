import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Speech } from '../../i18n/clause-words'
import { unsureText } from '../../i18n/clause-words'
import { factKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import type { Answer, Answers, Fact } from '../../rules/fact'
import { FieldError } from '../../ui/FieldError'
import { boxFrom, isTyped, readBox, type SheetLaw, type SheetRead, UNSURE } from './read-sheet'

type Props = {
  fact: Fact
  number: number | undefined
  answers: Answers
  law: SheetLaw
  speech: Speech
  /** What is typed can change nothing any more. */
  isSpent: boolean
  /** Why it cannot be so, where another box says otherwise. */
  conflict: string | undefined
  problemText: (message: string) => string
  courtName: (id: string) => string | undefined
  take: (fact: Fact, answer: Answer | undefined) => void
}

/** One box of the sheet, with its number, what was understood, and what is wrong with it. */
export function SheetField({
  fact,
  number,
  answers,
  law,
  speech,
  isSpent,
  conflict,
  problemText,
  courtName,
  take,
}: Props) {
  const { t } = useTranslation('desk')
  const name = (value: string) => (fact.kind === 'court' ? (courtName(value) ?? value) : speech.text(fact, { value }))
  const answer = answers[fact.id]
  const [text, setText] = useState(() => boxFrom(fact, answer, name))
  const [settled, setSettled] = useState(text)
  const [read, setRead] = useState<SheetRead>({ blank: true })
  const id = `sheet-${fact.id}`
  const settle = (said: string) => {
    if (said === settled) return
    setSettled(said)
    const found = readBox(fact, said, answers, law)
    setRead(found)
    // What cannot be read takes the answer of before away: it must not stand behind an empty or a wrong box.
    take(fact, 'answer' in found ? found.answer : undefined)
  }
  const problem = 'problem' in read ? problemText(read.problem) : 'several' in read ? t('sheet.several') : conflict
  const understood = answer !== undefined && isTyped(fact) && fact.kind !== 'text' && !('problem' in read)
  const label = number === undefined ? factName(fact.id, speech.law) : (speech.law(factKey(fact.id, 'ask')) ?? fact.id)
  return (
    <li className={`grid gap-1 py-2 ${isSpent ? 'text-muted opacity-60' : ''}`}>
      <div className="grid items-center gap-x-4 gap-y-1 wide:grid-cols-[minmax(0,1fr)_minmax(0,17rem)]">
        <label htmlFor={id} className="min-w-0 text-small">
          {number !== undefined && <b>{number}. </b>}
          {label}
        </label>
        {isTyped(fact) ? (
          <input
            id={id}
            value={text}
            disabled={isSpent}
            maxLength={200}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => setText(target.value)}
            onBlur={() => settle(text)}
            onKeyDown={({ key }) => {
              // Before the browser looks for the next box: there may be one more.
              if (key === 'Tab') flushSync(() => settle(text))
            }}
            className={`h-11 w-full rounded-[10px] border-2 bg-card px-3 text-base ${problem ? 'border-clay' : 'border-muted'}`}
          />
        ) : (
          <select
            id={id}
            value={text}
            disabled={isSpent}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => {
              setText(target.value)
              settle(target.value)
            }}
            className="h-11 w-full rounded-[10px] border-2 border-muted bg-card px-2 text-base"
          >
            <option value="" />
            {valuesOf(fact).map((value) => (
              <option key={value} value={value}>
                {name(value)}
              </option>
            ))}
            <option value={UNSURE}>{unsureText(fact, speech)}</option>
          </select>
        )}
      </div>
      {'several' in read && (
        <select
          id={`${id}-several`}
          aria-label={label}
          value=""
          onChange={({ target }) => {
            setText(name(target.value))
            setSettled(name(target.value))
            setRead({ answer: { value: target.value } })
            take(fact, { value: target.value })
          }}
          className="h-11 w-full rounded-[10px] border-2 border-muted bg-card px-2 text-base"
        >
          <option value="">{t('sheet.choose')}</option>
          {read.several.map((value) => (
            <option key={value} value={value}>
              {name(value)}
            </option>
          ))}
        </select>
      )}
      <div id={`${id}-said`} className="text-tiny">
        <FieldError id={`${id}-error`} text={problem} />
        {!problem && understood && answer && (
          <span className="text-leaf">
            {fact.kind === 'court' && typeof answer === 'object' && 'value' in answer
              ? name(String(answer.value))
              : speech.text(fact, answer)}
          </span>
        )}
        {isSpent && <span>{t('sheet.spent')}</span>}
      </div>
    </li>
  )
}

const valuesOf = (fact: Fact): readonly string[] => (fact.kind === 'choice' ? fact.options : ['yes', 'no'])
