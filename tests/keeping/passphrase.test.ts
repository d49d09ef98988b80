import fc from 'fast-check'
import { expect, test } from 'vitest'
import { strengthOf } from '../../src/keeping/passphrase'

test.each([
  '',
  'a',
  'password',
  'Password1',
  'contraseña',
  'marijuana420',
  '12345678901234567890',
  'qwertyuiop',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'abcdefghijklmnop',
  'maria1980',
  'horse horse horse horse',
  '  ',
])('%j is refused', (passphrase) => expect(strengthOf(passphrase)).toBe('easy'))

test.each([
  ['river lamp', 'easy'],
  ['yellow river lamp', 'weak'],
  ['river lamp seventeen goats', 'good'],
  ['Tr0ub4dor&3', 'weak'],
  ['cuatro caballos quietos nadan despacio', 'strong'],
] as const)('%j is %s', (passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength))

test('accents and capitals add nothing, and a megabyte takes no time', () => {
  expect(strengthOf('CONTRASEÑA')).toBe(strengthOf('contrasena'))
  const begun = performance.now()
  strengthOf('x1é '.repeat(250_000))
  expect(performance.now() - begun).toBeLessThan(200)
})

test('more of another kind never makes it weaker', () => {
  const order = ['easy', 'weak', 'good', 'strong']
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(order.indexOf(strengthOf(`${text} zebra§umbrella`))).toBeGreaterThanOrEqual(
        order.indexOf(strengthOf(text)),
      )
    }),
  )
})
