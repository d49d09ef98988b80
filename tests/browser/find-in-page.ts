// Finds elements as a person would name them. Sent into the page as text, so nothing outside the function may be used.

/** One narrowing of what is looked for. */
export type Step =
  | { readonly css: string }
  | {
      readonly role: string
      readonly level: number
      readonly name?: string
      readonly exact?: boolean
      readonly pattern?: boolean
    }
  | { readonly text: string; readonly exact: boolean }
  | { readonly label: string }
  | { readonly hasText: string }
  | { readonly nth: number }

export type Found = HTMLElement[]

/** The elements that the steps lead to. */
export function find(steps: readonly Step[]): Found {
  const selectors: Record<string, string> = {
    button: 'button',
    checkbox: 'input[type=checkbox]:not([role])',
    heading: 'h1, h2, h3',
    link: 'a[href]',
    radio: 'input[type=radio]',
    switch: '[role=switch]',
    textbox: 'input:not([type]), input[type=text], input[type=email], input[type=tel], textarea',
  }
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
  const shown = (element: Element) => element.getClientRects().length > 0
  const every = (css: string) => [...document.querySelectorAll<HTMLElement>(css)]
  const readable = (element: Element) => {
    const copy = element.cloneNode(true) as Element
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
    return tidy(copy.textContent ?? '')
  }
  const nameOf = (element: HTMLElement) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    return element.getAttribute('aria-label') ?? (labels.length ? labels.map(readable).join(' ') : readable(element))
  }
  const includes = (text: string, part: string) => text.toLowerCase().includes(tidy(part).toLowerCase())
  return steps.reduce<HTMLElement[]>((found, step) => {
    if ('css' in step) return every(step.css)
    if ('nth' in step) return found.slice(step.nth, step.nth === -1 ? undefined : step.nth + 1)
    if ('hasText' in step) return found.filter((each) => includes(tidy(each.textContent ?? ''), step.hasText))
    if ('label' in step)
      return every('label').flatMap((each) =>
        each instanceof HTMLLabelElement && each.control && includes(readable(each), step.label) ? [each.control] : [],
      )
    if ('text' in step) {
      const fits = (each: Element) =>
        step.exact
          ? tidy(each.textContent ?? '') === tidy(step.text)
          : includes(tidy(each.textContent ?? ''), step.text)
      return every('body *').filter((each) => fits(each) && ![...each.children].some(fits))
    }
    return every(step.level ? `h${step.level}` : (selectors[step.role] ?? '')).filter((each) => {
      if (!shown(each)) return false
      if (step.name === undefined) return true
      const name = nameOf(each)
      if (step.pattern) return new RegExp(step.name).test(name)
      return step.exact ? name === tidy(step.name) : includes(name, step.name)
    })
  }, [])
}
