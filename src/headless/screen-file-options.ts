import { parseArgs } from 'node:util'
import { stateIds } from '../jurisdictions'
import { isDay } from '../rules/day'
import type { Day } from '../rules/fact'
import { badInput } from './case'

export type Options = {
  readonly layout: string | undefined
  /** A mapping file. */
  readonly mapping: string | undefined
  readonly state: string | undefined
  readonly asOf: Day
  /** One JSON object for each row instead of the row with more cells. */
  readonly json: boolean
  /** Hold the whole list, whose rows need no order then. */
  readonly whole: boolean
  readonly header: boolean
  /** Files for the list per court, and for what waits for facts. */
  readonly courts: string | undefined
  readonly needs: string | undefined
}

/** The options of the command. Throws an error that names the option and what was expected. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parsed(args)
  const state = values.state?.toLowerCase()
  if (state !== undefined && !stateIds.includes(state))
    throw badInput(`--state: expected one of ${stateIds.join(', ')}`)
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10)
  if (!isDay(asOf)) throw badInput('--as-of: expected a day YYYY-MM-DD')
  if (values.layout !== undefined && values.mapping !== undefined)
    throw badInput('expected --layout or --mapping, not both')
  const { layout, mapping, courts, needs } = values
  return {
    ...{ layout, mapping, state, asOf, courts, needs },
    json: values.json === true,
    whole: values.whole === true,
    header: values['no-header'] !== true,
  }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = {
    layout: text,
    mapping: text,
    state: text,
    'as-of': text,
    json: flag,
    whole: flag,
    'no-header': flag,
    courts: text,
    needs: text,
  }
  try {
    return parseArgs({ args: [...args], options, strict: true })
  } catch (error) {
    throw badInput(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'bad options')
  }
}
