import { expect, test } from 'vitest'
import { answer, unanswer } from '../../src/interview/answer'
import { beginCase } from '../../src/interview/moves'
import { emptySession } from '../../src/interview/session'
import { adult, decided, offense } from './sample'

test('an answer that was taken away is as if never asked, whoever it was about, and nothing else changes', () => {
  const { session, at } = beginCase(emptySession, 'case1', 'zz')
  const facts = [
    [adult, true],
    [adult, false],
    [decided, false],
    [offense, false],
  ] as const
  for (const [fact, isShared] of facts) {
    const others = answer(
      answer(session, at, offense, { value: 'weed' }, false),
      at,
      decided,
      { value: '2008-01-01' },
      false,
    )
    const before = unanswer(others, at, fact)
    const said = answer(before, at, fact, { value: 'x' }, isShared)
    const after = unanswer(said, at, fact)
    expect({ ...after, byState: after.byState.zz ?? {} }).toEqual({ ...before, byState: before.byState.zz ?? {} })
  }
})
