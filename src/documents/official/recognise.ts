import { fieldNames, type OfficialForm } from '../official-form'
import { type FileProblem, openBlank } from './open'

/** Which form a file is, or why it cannot be filled. `otherEdition` names the form that it resembles. */
export type Recognised =
  | { readonly form: OfficialForm }
  | { readonly problem: FileProblem | 'otherForm' }
  | { readonly problem: 'otherEdition'; readonly form: OfficialForm }

/** Knows a form by its set of field names, or where they are not all known, by those that are filled. Never throws. */
export async function recognise(bytes: Uint8Array, forms: readonly OfficialForm[]): Promise<Recognised> {
  const blank = await openBlank(bytes)
  if (typeof blank === 'string') return { problem: blank }
  try {
    const names = blank
      .getForm()
      .getFields()
      .map((field) => field.getName())
    const same = forms.filter((form) => (form.root ? hasAll(form, form.root, names) : sameSet(fieldNames(form), names)))
    const form = same.find(({ order }) => order && follows(names, order)) ?? same.find(({ order }) => !order) ?? same[0]
    if (form) return { form }
    const near = forms.find((each) => resembles(each, names, blank.getTitle() ?? ''))
    return near ? { problem: 'otherEdition', form: near } : { problem: 'otherForm' }
  } catch {
    return { problem: 'damaged' }
  }
}

function sameSet(known: readonly string[], names: readonly string[]): boolean {
  const found = new Set(names)
  return found.size === known.length && known.every((name) => found.has(name))
}

function hasAll({ fields }: OfficialForm, root: string, names: readonly string[]): boolean {
  return names.every((name) => name.startsWith(root)) && fields.every(({ field }) => names.includes(field))
}

function follows(names: readonly string[], [first, second]: readonly [string, string]): boolean {
  return names.indexOf(second) === names.indexOf(first) + 1
}

/** Most of its fields, or its number in the title or in the fields, as in `CR-400[0].Page1[0]`. */
function resembles(form: OfficialForm, names: readonly string[], title: string): boolean {
  const known = fieldNames(form)
  const shared = known.filter((name) => names.includes(name)).length
  if (known.length >= 5 && shared >= 0.6 * Math.max(known.length, names.length)) return true
  const number = squeezed(form.number)
  const numbered =
    /\d/.test(number) &&
    (squeezed(title).includes(number) || names.some((name) => squeezed(name).startsWith(`${number}[`)))
  return numbered
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[\s–—-]/g, '')
