import { loadJurisdiction, stateIds } from '../jurisdictions'
import { verdictOf } from '../rules/decide'
import { citationsOf } from '../screening/citations'
import { badInput, isBadInput, parseCase } from './case'
import { readJsonFile } from './json-file'

/**
 * `screen FILE.json [--state ca]`: reads an array of cases and prints one JSON line for each, in order.
 * Returns the exit code: 2 with one line on standard error, and nothing printed, when the input is bad.
 */
export async function screen(args: readonly string[]): Promise<number> {
  try {
    const lines = await screenAll(args)
    process.stdout.write(lines.map((line) => `${line}\n`).join(''))
    return 0
  } catch (error) {
    if (!isBadInput(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

async function screenAll(args: readonly string[]): Promise<readonly string[]> {
  const { file, state } = options(args)
  const rows = readRows(file)
  const lines: string[] = []
  for (const row of rows) lines.push(await screenOne(row, state))
  return lines
}

async function screenOne(row: unknown, stateOption: string | undefined): Promise<string> {
  const { rules } = await loadJurisdiction(stateOf(row, stateOption))
  const { id, answers, asOf } = parseCase(row, rules)
  const { outcome, path, relief, notBefore, also, trace } = verdictOf(rules, answers, asOf)
  return JSON.stringify({
    id,
    outcome,
    path,
    relief,
    notBefore,
    why: citationsOf(trace),
    ...(also.length ? { also } : {}),
  })
}

/** The state named on the command line, in the row, or by the first part of its id (`CA-01`). */
function stateOf(row: unknown, stateOption: string | undefined): string {
  const { state, id } = (typeof row === 'object' && row !== null ? row : {}) as { state?: unknown; id?: unknown }
  const named = state ?? stateOption ?? (typeof id === 'string' ? id.split('-')[0] : undefined)
  const found = typeof named === 'string' ? named.toLowerCase() : ''
  if (!stateIds.includes(found)) {
    throw badInput(`${typeof id === 'string' ? id : 'a case'}: state: expected one of ${stateIds.join(', ')}`)
  }
  return found
}

function options(args: readonly string[]): { file: string; state: string | undefined } {
  const at = args.indexOf('--state')
  const rest = args.filter((_, index) => at === -1 || (index !== at && index !== at + 1))
  const [file] = rest
  if (file === undefined || rest.length !== 1 || (at !== -1 && args[at + 1] === undefined)) {
    throw badInput('usage: npm run --silent screen -- FILE.json [--state ca]')
  }
  return { file, state: at === -1 ? undefined : args[at + 1] }
}

function readRows(file: string): readonly unknown[] {
  let rows: unknown
  try {
    rows = readJsonFile(file)
  } catch (error) {
    throw badInput(
      `${file}: expected a file with a JSON array of cases (${error instanceof Error ? error.message : error})`,
    )
  }
  if (!Array.isArray(rows)) throw badInput(`${file}: expected a JSON array of cases`)
  return rows
}
