import { useState } from 'react'
import { isDoubtful, laterOf } from '../../interview/clock'
import type { Day } from '../../rules/fact'
import type { Held } from '../walk/walk'

type Clock = {
  readonly today: Day
  /** What to ask about, where the device may be wrong and the person did not say what day it is. */
  readonly doubt: { readonly device: Day; readonly checked: Day } | undefined
  readonly tell: (day: Day) => void
}

/** What day it is: as the device or the person says, but never before the law that is loaded was checked. */
export function useToday(device: Day, jurisdictions: Held['jurisdictions']): Clock {
  const [told, tell] = useState<Day>()
  const checked = Object.values(jurisdictions).reduce((last, { rules }) => laterOf(last, rules.reviewed), '')
  const isDoubted = told === undefined && checked !== '' && isDoubtful(device, checked)
  return { today: laterOf(told ?? device, checked), doubt: isDoubted ? { device, checked } : undefined, tell }
}
