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

/** The parts of the name as the person gave them. Parts of another name, given before it was changed, are none. */
function name({ answers }: Charge): Named {
  const said = (fact: string) => String(known(answers, fact) ?? '').trim()
  const [first, middle, last] = [said('firstName'), said('middleName'), said('lastName')]
  const words = (text: string) => text.split(/\s+/).filter(Boolean).sort().join(' ')
  if (last === '' || words(`${first} ${middle} ${last}`) !== words(said('fullName'))) return {}
  return { 'name.first': first, 'name.middle': middle, 'name.last': last }
}
