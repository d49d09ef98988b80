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
  '1qaz2wsx3edc4rfv',
  'zaqxswcdevfr',
  '  ',
])('%j is refused', (passphrase) => expect(strengthOf(passphrase)).toBe('easy'))

test.each([
  ['river lamp', 'easy'],
  ['yellow river lamp', 'weak'],
  ['river lamp seventeen goats', 'good'],
  ['Tr0ub4dor&3', 'weak'],
  ['cuatro caballos quietos nadan despacio', 'strong'],
] as const)('%j is %s', (passphrase, strength) => expect(strengthOf(passphrase)).toBe(strength))

test.each(['LopezMaria05101980', 'maria lopez 1980 0510', 'López María 10051980'])(
  '%j is refused to the person whose name and birthday it is',
  (passphrase) => {
    expect(strengthOf(passphrase, ['María López', '1980-05-10'])).toBe('easy')
    expect(strengthOf(passphrase)).not.toBe('easy')
  },
)

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
