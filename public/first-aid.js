// biome-ignore-all lint/suspicious/noVar: browsers that cannot read the app must be able to read this
// biome-ignore-all lint/complexity/useOptionalChain: the same
// biome-ignore-all lint/complexity/useArrowFunction: the same

// Stands by the first page until the app has started, and says so where it does not. `src/ui/theme.css` shows and hides by
// `data-start`: `waiting`, `late` (the note beside the page), `failed` (the note instead of the form), `started` (by the app).
;(function () {
  var root = document.documentElement
  var started = function () {
    return root.getAttribute('data-start') === 'started'
  }
  var say = function (state) {
    if (!started()) root.setAttribute('data-start', state)
  }
  /** A page of the version before names files that are gone. One reload brings the new one; a page that was reloaded stays. */
  var reload = function () {
    var entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0]
    var again = entry ? entry.type === 'reload' : performance.navigation && performance.navigation.type === 1
    if (again || navigator.onLine === false) say('failed')
    else location.reload()
  }
  /** Where the browser says nothing of a syntax that it cannot read. */
  var modules = 'noModule' in document.createElement('script')

  say(modules ? 'waiting' : 'failed')
  setTimeout(function () {
    if (root.getAttribute('data-start') === 'waiting') say('late')
  }, 4500)
  addEventListener(
    'error',
    function (event) {
      if (started()) return
      var target = event.target
      if (target && (target.tagName === 'SCRIPT' || target.rel === 'stylesheet')) reload()
      else if (event.error) say('failed')
    },
    true,
  )
  addEventListener('unhandledrejection', function (event) {
    if (started()) return
    // What browsers say when a part of the page cannot be had is a TypeError; what they cannot read, another one.
    if (event.reason instanceof TypeError) reload()
    else say('failed')
  })
  document.addEventListener('click', function (event) {
    if (started() || !event.target || !event.target.closest) return
    if (event.target.closest('footer button')) location.replace('about:blank')
    var state = event.target.closest('#states button, #state-record')
    if (state) root.setAttribute('data-tapped', state.id)
  })
})()
