import { known } from '../../rules/fact'
import { truth } from '../../rules/outlook'
import type { Blank } from '../template'
import type { Charge, Filling, Named } from '../values'

/** The filling with parts of its values as names of their own, for forms that part them among fields. */
export function withParts(needs: readonly Blank[], filling: Filling): Filling {
  return {
    ...filling,
    charges: filling.charges.map((charge) => ({
      ...charge,
      named: {
        ...charge.named,
        ...dates(needs, charge, filling),
        ...section(charge),
        ...phone(charge),
        ...name(charge),
      },
    })),
  }
}

function dates(needs: readonly Blank[], { answers }: Charge, { today }: Filling): Named {
  return Object.assign(
    {},
    ...needs.map(({ fact, when }) => {
      const value = fact.kind === 'date' ? known(answers, fact.id) : undefined
      const [year, month, day] = typeof value === 'string' ? value.split('-') : []
      if (!year || !month || !day || (when && truth(when, { answers, today }) !== 'yes')) return {}
      const { id } = fact
      return {
        [`${id}.us`]: `${month}/${day}/${year}`,
        [`${id}.month`]: month,
        [`${id}.day`]: day,
        [`${id}.year`]: year,
      }
    }),
  )
}

/** `HSC 11357(b)` is the code and the section of it. */
function section({ named }: Charge): Named {
  const match = /^(\D*)(\d.*)$/.exec(named['offense.section'] ?? '')
  return match ? { 'offense.code': match[1]?.trim() ?? '', 'offense.number': match[2] ?? '' } : {}
}

function phone({ answers }: Charge): Named {
  const match = /^\D*1?\D*(\d{3})\D*(\d{3})\D*(\d{4})\D*$/.exec(String(known(answers, 'phone') ?? ''))
  return match ? { 'phone.area': match[1] ?? '', 'phone.local': `${match[2]}-${match[3]}` } : {}
}

/** Only a name of two words says by itself which is the first and which the last. */
function name({ answers }: Charge): Named {
  const words = String(known(answers, 'fullName') ?? '')
    .trim()
    .split(/\s+/)
  return words.length === 2 ? { 'name.first': words[0] ?? '', 'name.last': words[1] ?? '' } : {}
}
