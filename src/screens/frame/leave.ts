/**
 * Leaves to an empty page. First goes back to the first entry of the interview and cuts off those after it, so that the
 * browser's buttons find nothing but a fresh start page.
 */
export function leave(steps: number, go: () => void = () => location.replace('about:blank')): void {
  let gone = false
  const cut = () => {
    if (gone) return
    gone = true
    window.removeEventListener('popstate', cut)
    history.pushState(null, '')
    window.addEventListener('pageshow', startOver)
    go()
  }
  if (steps === 0) {
    cut()
    return
  }
  window.addEventListener('popstate', cut)
  history.go(-steps)
  // The browser may have lost the entries; nobody should wait for them.
  setTimeout(cut, 400)
}

/** The browser may have kept the page as it was for its back button. Stands outside, so that it holds on to nothing. */
function startOver({ persisted }: PageTransitionEvent): void {
  if (persisted) location.reload()
}

/** Begins again with a fresh page, as far as the page can be had: without a network it may stand nowhere else. */
export function beginAnew(): void {
  const isAtHand = navigator.onLine || location.protocol === 'file:' || navigator.serviceWorker?.controller
  if (isAtHand) location.reload()
}
