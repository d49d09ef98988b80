/** Opens every disclosure while the page is printed, so that paper shows all of it. Gives the way to stop doing so. */
export function openForPrint(): () => void {
  let opened: readonly HTMLDetailsElement[] = []
  const open = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const each of opened) each.open = true
  }
  const shut = () => {
    for (const each of opened) each.open = false
    opened = []
  }
  window.addEventListener('beforeprint', open)
  window.addEventListener('afterprint', shut)
  return () => {
    window.removeEventListener('beforeprint', open)
    window.removeEventListener('afterprint', shut)
  }
}
