import { expect, test } from 'vitest'
import { calendarFile } from '../../src/interview/calendar'

test('one entry that lasts the whole day', () => {
  const lines = calendarFile('2027-12-31', 'Pocket Petition: look, again', '2026-11-22').split('\r\n')
  expect(lines).toContain('DTSTART;VALUE=DATE:20271231')
  expect(lines).toContain('DTEND;VALUE=DATE:20280101')
  expect(lines).toContain('SUMMARY:Pocket Petition: look\\, again')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
})
