// Runs the TypeScript of this folder in Node through Vite, which also finds the state folders and the words.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const [command, ...args] = process.argv.slice(2)
const server = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  // `screen-file` exports `screenFile`.
  const name = command.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const { [name]: run } = await server.ssrLoadModule(`/src/headless/${command}.ts`)
  process.exitCode = await run(args)
} finally {
  await server.close()
}
