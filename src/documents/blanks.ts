import type { Condition } from '../rules/condition'
import { type Answers, answerTo, type Day, type Scope } from '../rules/fact'
import { firstOpen, outlook } from '../rules/outlook'
import type { Blank, Template } from './template'

/** A blank that is still open, and the charge (by place in its case) whose answer is missing. */
export type OpenBlank = { readonly blank: Blank; readonly charge: number }

/** The charges of one case, each with the answers of its person and case. */
export type Charges = { readonly today: Day; readonly charges: readonly Answers[] }

/**
 * What the packet still needs, in its order. A blank whose own condition hangs on an answer not given yet is not among them:
 * ask again after each answer.
 */
export function openBlanks(templates: readonly Template[], { charges, today }: Charges): readonly OpenBlank[] {
  const found: OpenBlank[] = []
  for (const template of templates) {
    for (const blank of template.needs) {
      charges.forEach((answers, charge) => {
        const open = settle(template, blank, { answers, today }, templates)
        if (open && !found.some((each) => same(each, { blank: open, charge }))) found.push({ blank: open, charge })
      })
    }
  }
  return found
}

/** The blanks to ask next: the first open one, with those that are open on its screen, for the same charge. */
export function nextBlanks(templates: readonly Template[], charges: Charges): readonly OpenBlank[] {
  const open = openBlanks(templates, charges)
  const first = open[0]
  if (first === undefined) return []
  const screen = screenOf(first.blank)
  if (screen === undefined) return [first]
  return open.filter(
    ({ blank, charge }) => screenOf(blank) === screen && (blank.fact.scope !== 'charge' || charge === first.charge),
  )
}

/** The choices that are off by themselves. */
export const CHOICES = 'choices'

const SCREENS: Readonly<Record<Scope, string>> = { person: 'you', case: 'case', charge: 'charge' }

/** The screen on which a blank stands with others: lines to fill in, short questions, or choices. The rest is asked one by one. */
export function screenOf({ fact }: Blank): string | undefined {
  if (fact.off) return CHOICES
  if (fact.kind === 'yesNo') return fact.group ?? 'yesNo'
  if (fact.kind !== 'text' && fact.kind !== 'date') return undefined
  return fact.group ?? SCREENS[fact.scope]
}

/** The first blank still open, or undefined when the packet can be filled. */
export function nextBlank(templates: readonly Template[], charges: Charges): OpenBlank | undefined {
  return openBlanks(templates, charges)[0]
}

type View = { readonly answers: Answers; readonly today: Day }

function settle(template: Template, blank: Blank, view: View, templates: readonly Template[]): Blank | undefined {
  const conditions = [template.kind === 'guide' ? undefined : template.when, blank.when].filter(
    (each) => each !== undefined,
  )
  for (const when of conditions) {
    const state = outlook(when, 'yes', view)
    if (state === 'fails') return undefined
    if (state === 'open') return waitedFor(when, view, templates)
  }
  return answerTo(view.answers, blank.fact.id) === undefined ? blank : undefined
}

function waitedFor(when: Condition, view: View, templates: readonly Template[]): Blank | undefined {
  const fact = firstOpen(when, 'yes', view)
  return templates.flatMap(({ needs }) => needs).find((need) => need.fact.id === fact)
}

/** A fact of the person or the case has one answer for all charges. */
function same(a: OpenBlank, b: OpenBlank): boolean {
  return a.blank.fact.id === b.blank.fact.id && (a.charge === b.charge || a.blank.fact.scope !== 'charge')
}
