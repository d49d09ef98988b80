import type { Disposition } from '../reading'

const RESULTS: readonly (readonly [RegExp, Disposition])[] = [
  [/^amended to (count|charge)/i, 'amended'],
  [/^(not guilty|acquitted|judgment of acquittal)/i, 'acquitted'],
  [
    /^(plea by )?(guilty|no(lo)? cont\w*|no contest)\b.*|^(convicted|found guilty|adjudicated guilty|adjudged guilty|plea - guilty)/i,
    'convicted',
  ],
  [/^(dismiss|removed from charging|no complaint|nolle|nol pros|charges? dismissed)/i, 'dismissed'],
  [/^(deferred|conditional discharge|discharge and dismiss)/i, 'deferred'],
  [/^(diver(sion|ted))/i, 'diverted'],
  [/^(vacated)/i, 'vacated'],
  [/^(set aside)/i, 'set_aside'],
  [/^(transferred|charges? not addressed|converted|no disposition|merged|remanded|waived)/i, 'unknown'],
]

/** What a printed result says of a charge, or null when the line is no result. */
export function resultOf(printed: string): Disposition | null {
  return RESULTS.find(([pattern]) => pattern.test(printed.trim()))?.[1] ?? null
}
