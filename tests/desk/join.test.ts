import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Desk } from '../../src/desk/desk'
import { join } from '../../src/desk/join'
import { anyDesk, deskOf, person } from './invented'

/** Who is on a desk, whatever the order. */
const told = ({ people, erased }: Desk) => ({
  people: [...people].sort((a, b) => (a.id < b.id ? -1 : 1)),
  erased: [...erased].sort(),
})

test('nobody stands twice, nobody is lost, and whoever was erased on either stays erased', () => {
  fc.assert(
    fc.property(anyDesk, anyDesk, (own, other) => {
      const { people, erased } = join(own, other).desk
      const ids = people.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const before = [...own.people, ...other.people].map(({ id }) => id)
      expect(new Set([...ids, ...erased.filter((id) => before.includes(id))])).toEqual(new Set(before))
      expect(ids.filter((id) => [...own.erased, ...other.erased].includes(id))).toEqual([])
    }),
  )
})

test('both laptops end with the same people, however often and in whatever order they join', () => {
  fc.assert(
    fc.property(anyDesk, anyDesk, anyDesk, (a, b, c) => {
      const of = (one: Desk, other: Desk) => join(one, other).desk
      expect(told(of(a, b))).toEqual(told(of(b, a)))
      expect(told(of(of(a, b), b))).toEqual(told(of(a, b)))
      expect(told(of(of(a, b), c))).toEqual(told(of(a, of(b, c))))
    }),
  )
})

test('the own order and the own event stay, and the others come after', () => {
  const own = deskOf(person('b'), person('a'))
  const { desk, added } = join(own, { ...deskOf(person('c'), person('a')), event: { ...own.event, name: 'Other' } })
  expect(desk.people.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(desk.event.name).toBe('')
  expect(added).toBe(1)
})

test('of someone changed on both the later stays, and is told', () => {
  const { desk, met } = join(
    deskOf(person('a', { note: 'old', changed: 1 })),
    deskOf(person('a', { note: 'new', changed: 2 })),
  )
  expect(desk.people.map(({ note }) => note)).toEqual(['new'])
  expect(met.map(({ id }) => id)).toEqual(['a'])
})

test('whoever is taken up here stays taken up, unless they were erased there', () => {
  const own: Desk = { ...deskOf(person('a')), taken: { id: 'a', since: 1 } }
  expect(join(own, deskOf(person('b'))).desk.taken).toEqual(own.taken)
  expect(join(own, { ...deskOf(), erased: ['a'] }).desk.taken).toBeUndefined()
})
