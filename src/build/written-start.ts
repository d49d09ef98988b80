import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { stateCards } from './state-cards.ts'

/** Writes the first page in English into the built page, so that something useful shows before any script. */
export function writtenStart(): Plugin {
  return {
    name: 'written-start',
    apply: 'build',
    async transformIndexHtml(html) {
      const server = await createServer({
        configFile: false,
        plugins: [react(), stateCards()],
        server: { middlewareMode: true, hmr: false, ws: false },
        optimizeDeps: { noDiscovery: true },
        appType: 'custom',
        logLevel: 'error',
      })
      try {
        const { startPage } = await server.ssrLoadModule('/src/start-page.tsx')
        const { app, notStarted } = await startPage()
        return html
          .replace('<div id="app"></div>', () => `<div id="app">${app}</div>`)
          .replace('<div id="not-started"></div>', () => `<div id="not-started" role="note">${notStarted}</div>`)
      } finally {
        await server.close()
      }
    },
  }
}
