import { addPeriod } from '../rules/day'
import type { Day } from '../rules/fact'

/** A calendar file with one entry that lasts the whole day. Its title names no crime and no court. */
export function calendarFile(day: Day, title: string, stamp: Day): string {
  const compact = (date: Day) => date.replaceAll('-', '')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pocket Petition//EN',
    'BEGIN:VEVENT',
    `UID:${compact(day)}@pocket-petition`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addPeriod(day, { days: 1, leapDay: 'mar1' }))}`,
    `SUMMARY:${escaped(title)}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')
