import { shutCalls, trustOwnWorkers } from './trust'
import './ui/theme.css'

trustOwnWorkers()
shutCalls()
// The page comes with its first screen written in it. That is painted first; then the app takes over.
const painted = new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
const root = document.getElementById('app')
if (root) void painted.then(() => import('./mount')).then(({ mount }) => mount(root))
