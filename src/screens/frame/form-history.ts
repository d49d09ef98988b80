// What is typed into a form lands in the browser's own form history, readable on the disk, unless its boxes say
// `autocomplete="off"` when the browser looks: at the first letter in some, at the sending of the form in others. At rest the
// boxes keep the names that the browser's address book understands, so that it can still fill them.

/** Keeps what is typed out of the browser's form history. Gives the function that stops it. */
export function leaveNoFormHistory(page: Document = document): () => void {
  const shut = () => {
    for (const box of page.querySelectorAll('input, textarea')) box.setAttribute('autocomplete', 'off')
  }
  const shutBeforeSending = ({ target }: Event) => {
    if (target instanceof Element && target.closest('button, label, a')) shut()
  }
  const shutOnEnter = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') shut()
  }
  const early = { capture: true } as const
  page.addEventListener('input', shut, early)
  page.addEventListener('pointerdown', shutBeforeSending, early)
  page.addEventListener('keydown', shutOnEnter, early)
  page.addEventListener('submit', shut, early)
  return () => {
    page.removeEventListener('input', shut, early)
    page.removeEventListener('pointerdown', shutBeforeSending, early)
    page.removeEventListener('keydown', shutOnEnter, early)
    page.removeEventListener('submit', shut, early)
  }
}
