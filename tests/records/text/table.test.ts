import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/records/form'
import { delimitedTable, workbookTable } from '../../../src/records/text/table'
import { readBytes } from '../samples'
import { workbook } from './make-workbook'

const HEADER = ['Nombre', 'Nacimiento', 'Condado', 'Caso', 'Sección', 'Nivel', 'Resultado', 'Fecha de sentencia']
const ROW = ["Núñez-O'Brien, José", '1980-02-03', 'Yolo', 'CR-1', '11357(b) HS', 'M', 'Convicted', '2001-05-06']

describe('a table', () => {
  test.each([
    ['comma', 'a,b\r\n"1, 2",3'],
    ['semicolon', '\ufeffa;b\n1, 2;3'],
    ['tab', 'a\tb\n1, 2\t3'],
  ])('parted by %s', (_, text) => {
    expect(delimitedTable(text)).toEqual({
      got: [
        ['a', 'b'],
        ['1, 2', '3'],
      ],
    })
  })
  test('of a workbook is read, and its formulas are not worked out', async () => {
    expect(
      await workbookTable(
        workbook([
          ['a', 'b'],
          ['=1+1', 'x'],
        ]),
      ),
    ).toEqual({
      got: [
        ['a', 'b'],
        ['=1+1', 'x'],
      ],
    })
  })
  test('of a clinic is read from a workbook, with headers in Spanish', async () => {
    const read = await readBytes(workbook([HEADER, ROW]))
    if ('problem' in read) throw new Error(read.problem)
    expect(formOf(read.got)).toMatchObject({
      person: { name: "Núñez-O'Brien, José" },
      cases: [
        {
          courtId: 'ca-sup-yolo',
          caseNumber: 'CR-1',
          facts: { convictionDate: '2001-05-06' },
          personFacts: { birthDate: '1980-02-03' },
          counts: [{ facts: { offense: 'ca-11357b', offenseLevel: 'misdemeanor' } }],
        },
      ],
    })
  })
  test('that is no zip, or a broken one, is a problem', async () => {
    expect(await workbookTable(new TextEncoder().encode('PK\u0003\u0004nothing'))).toEqual({ problem: 'damaged' })
    expect(await workbookTable(workbook([['a']]).slice(0, 300))).toEqual({ problem: 'damaged' })
  })
  test('that unpacks to far more than it is, is a problem', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(120 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await workbookTable(bomb)).toEqual({ problem: 'too_large' })
  })
})
