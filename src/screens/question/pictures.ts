import type { RecordSpot } from '../../ui/RecordPicture'

const spots: Readonly<Record<string, RecordSpot>> = {
  offense: 'section',
  offenseDate: 'happened',
  arrestDate: 'happened',
  convictionDate: 'decided',
  dispositionDate: 'decided',
  caseNumber: 'number',
  court: 'court',
  courtLevel: 'court',
  courtKind: 'court',
  courtDepartment: 'court',
  courtCity: 'court',
  trialCourt: 'court',
  county: 'court',
}

/** The spot on a record where a fact stands, where a picture helps to find it. */
export const spotOf = (fact: string): RecordSpot | undefined => spots[fact]
