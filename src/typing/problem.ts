/** What can be wrong with what was typed. The words are `problem.<code>`. */
export const problemCodes = [
  'choose',
  'dateEmpty',
  'dateUnread',
  'noSuchDay',
  'future',
  'tooEarly',
  'tooLate',
  'numberEmpty',
  'numberBad',
  'numberWhole',
  'numberMost',
  'textEmpty',
  'textLong',
  'zip',
  'email',
  'state',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** A problem, the box that it sits in, and a value where the words need one. */
export type Problem = { readonly field: string; readonly code: ProblemCode; readonly value?: string }

/** A problem as the message of a form: its code and, after a space, its value. */
export const problemMessage = ({ code, value }: Problem): string => (value === undefined ? code : `${code} ${value}`)

/** The code and the value back from a message. */
export function problemFrom(message: string): { code: ProblemCode; value: string } {
  const [first = '', value = ''] = message.split(' ')
  return { code: problemCodes.find((code) => code === first) ?? 'choose', value }
}
