import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

// A static host that can be cut off, and the host of an adversary that counts who knocks.

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
}

const FOLDER = '/some/folder/'

export type Host = { readonly url: string; readonly asked: readonly string[]; readonly stop: () => void }

/** Serves a built folder below the root; with `headers` as a host does that reads `_headers`. */
export async function host(folder: string, headers: boolean): Promise<Host> {
  const rules = headers ? readHeaders(readFileSync(join(folder, '_headers'), 'utf8')) : []
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const path = new URL(request.url ?? '', 'http://x').pathname
    const file = join(folder, path === FOLDER ? 'index.html' : path.slice(FOLDER.length))
    if (!path.startsWith(FOLDER) || !existsSync(file)) return void response.writeHead(404).end('Not here')
    for (const { prefix, lines } of rules) {
      if (!`/${path.slice(FOLDER.length)}`.startsWith(prefix)) continue
      for (const [name, value] of lines) response.setHeader(name, value)
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`,
    asked,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

type Rule = { readonly prefix: string; readonly lines: readonly (readonly [name: string, value: string])[] }

/** The rules of a `_headers` file whose patterns end in `*`. */
export function readHeaders(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n')
      const pairs = lines.flatMap((line) => {
        const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
        return name && value ? [[name, value] as const] : []
      })
      return { prefix: pattern.replace(/\*$/, ''), lines: pairs }
    })
}

/** Answers everything from everywhere, and remembers it, WebSockets included. */
export async function adversary(): Promise<Host> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('0')
  })
  server.on('upgrade', (request, socket) => {
    asked.push(`UPGRADE ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
