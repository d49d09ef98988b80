import { shutCalls, trustOwnWorkers } from './trust'
import './ui/theme.css'

trustOwnWorkers()
shutCalls()
// The page comes with its first screen written in it. That is painted first; then the app takes over.
const root = document.getElementById('app')
if (root)
  void painted()
    .then(() => import('./mount'))
    .then(({ mount }) => mount(root))

/** Once something was painted. A page in the background is not, and goes on after a second. */
function painted(): Promise<void> {
  return new Promise((done) => {
    new PerformanceObserver(() => done()).observe({ type: 'paint', buffered: true })
    setTimeout(done, 1_000)
  })
}
