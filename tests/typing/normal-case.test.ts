import { expect, test } from 'vitest'
import { normalCase } from '../../src/typing/normal-case'

test.each([
  ['MARIA DE LA CRUZ', 'Maria de la Cruz'],
  ['JOSÉ NÚÑEZ-O’BRIEN', 'José Núñez-O’Brien'],
  ["PAT O'HARA III", "Pat O'Hara III"],
  ['NGUYỄN THỊ HỒNG', 'Nguyễn Thị Hồng'],
  ['RONALD MCDONALD', 'Ronald McDonald'],
  ['DE LEON', 'De Leon'],
  ['Maria Lopez', undefined],
  ['JR', undefined],
  ['', undefined],
])('%s is offered as %s', (typed, offered) => expect(normalCase(typed)).toBe(offered))
