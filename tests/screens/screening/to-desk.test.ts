import { expect, test } from 'vitest'
import { answersOf, emptySession } from '../../../src/interview/session'
import { loadJurisdiction } from '../../../src/jurisdictions'
import { findingOf } from '../../../src/screening/finding'
import { countPeople, withPeople } from '../../../src/screens/screening/to-desk'
import { listed } from '../../screening/list'

const LIST = [
  'id,name,born,court,case,arrest,offense date,section,charge,level,outcome,decided,sentence',
  '1,"HUGHES,SOPHIE",19700315,YOLO,A1,,20010102,11357(B) HS,POSSESS MARIJUANA,M,CONVICTED,20010301,FINE',
  '1,"HUGHES,SOPHIE",19700315,YOLO,A1,,20010102,11358 HS,CULTIVATE MARIJUANA,F,CONVICTED,20010301,PROBATION',
  '1,"HUGHES,SOPHIE",19700315,YOLO,A2,,20020102,11357(B) HS,POSSESS MARIJUANA,M,CONVICTED,20020301,FINE',
  '2,"REED,MIA",20050315,YOLO,A3,,20010102,11357(B) HS,POSSESS MARIJUANA,M,CONVICTED,20010301,FINE',
].join('\n')

test('people of a list come to the desk with what the list answers, case by case, as from a record', async () => {
  const { rules } = await loadJurisdiction('ca')
  const { said } = await listed(LIST)
  const findings = said.flatMap((each) => findingOf(each) ?? [])
  expect(findings).toHaveLength(4)
  // Who was only reported has nothing that could be asked on.
  expect(countPeople(findings)).toBe(1)
  const ids = ['x1', 'x2']
  const desk = withPeople(undefined, findings, rules, { language: 'es', now: 7, newId: () => ids.shift() ?? '' })
  expect(desk.event.state).toBe('ca')
  const [sophie, ...others] = desk.people
  if (!sophie) throw new Error('nobody came')
  expect(others).toEqual([])
  expect(sophie).toMatchObject({ id: 'x1', called: 'HUGHES,SOPHIE', language: 'es', state: 'ca', station: 'waiting' })
  expect(sophie.words.cases.map(({ charges }) => charges.length)).toEqual([2, 1])
  const session = { ...emptySession, ...sophie.words }
  const answers = sophie.words.cases.flatMap((each) =>
    each.charges.map((charge) => answersOf(session, { case: each.id, charge: charge.id })),
  )
  expect(answers).toEqual(findings.slice(0, 3).map(({ decided }) => decided.status === 'decided' && decided.answers))
  expect(sophie.sources.person).toEqual({ birthDate: 'record' })
  const more = withPeople(desk, findings, rules, { language: 'es', now: 8, newId: () => ids.shift() ?? '' })
  expect(more.people.map(({ id }) => id)).toEqual(['x1', 'x2'])
})
