import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formOf } from '../../src/records/form'
import { pagesOfText } from '../../src/records/page'
import { readPages, recordRooms } from '../../src/records/read'
import { score } from './score'

const folder = 'tests/records/samples'
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))
const rooms = await recordRooms(process.env.ST?.split(','))

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))
  const pages = pagesOfText(readFileSync(`${folder}/${name}.txt`, 'utf8'))
  const reading = readPages(pages, rooms)
  test('reads as expected', () => {
    const found = reading ? JSON.parse(JSON.stringify(formOf(reading))) : {}
    if (process.env.SHOW) console.log(JSON.stringify(found, null, 1))
    const { right, ...rest } = score(found, expected)
    console.log(name, right, JSON.stringify(rest, null, 1))
    expect(rest.wrong).toEqual([])
    expect(rest.filled).toEqual([])
  })
})
