import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'

// `--mode single`: everything in one HTML file that opens without a server.

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    base: './',
    plugins: [
      react(),
      tailwindcss(),
      states(),
      writtenStart(),
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), singlePolicy()] : []),
      ...(mode === 'production' ? [pagePolicy(), ...offline()] : []),
    ],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      // The PDF engine is one large piece, loaded when asked for.
      chunkSizeWarningLimit: 6000,
      ...(!single && { rolldownOptions: { output: { codeSplitting: { groups: [ahead, firstPage()] } } } }),
      ...(single && { outDir: 'dist-single', copyPublicDir: false }),
    },
    worker: { format: 'iife' },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/browser/**'],
            testTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            fileParallelism: false,
            testTimeout: 120_000,
            // A browser under load may be late once; what is broken fails twice.
            retry: 1,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }
})

/** What loads the other files is needed before the first page takes over. */
const ahead = { name: 'ahead', test: /vite\/preload-helper/, priority: 1 }

/** All that the first page needs comes as one file: two dozen small ones would be slower, and larger when packed. */
function firstPage() {
  return {
    name: (id: string, built: { getModuleInfo(id: string): { importers: readonly string[] } | null }) => {
      const seen = new Set<string>()
      const isNeeded = (from: string): boolean => {
        if (/\/src\/mount\.tsx$/.test(from)) return true
        if (seen.has(from)) return false
        seen.add(from)
        return (built.getModuleInfo(from)?.importers ?? []).some(isNeeded)
      }
      return isNeeded(id) ? 'first' : null
    },
  }
}

/**
 * `virtual:states`: the name of every state and what it offers, in every language, from the `start` part of the words.
 * The first page shows them without loading any state's law or words.
 */
function states(): Plugin {
  const id = 'virtual:states'
  return {
    name: 'states',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined
      const ids = readdirSync('src/jurisdictions', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .filter((state) => existsSync(`locales/en/${state}.json`) && existsSync(`locales/es/${state}.json`))
      const cards = Object.fromEntries(
        readdirSync('locales').map((language) => [
          language,
          Object.fromEntries(
            ids.map((state) => [state, JSON.parse(readFileSync(`locales/${language}/${state}.json`, 'utf8')).start]),
          ),
        ]),
      )
      return `export default ${JSON.stringify(cards)}`
    },
  }
}

/** Writes the first page in English into the built page, so that something useful shows before any script. */
function writtenStart(): Plugin {
  return {
    name: 'written-start',
    apply: 'build',
    async transformIndexHtml(html) {
      const server = await createServer({
        configFile: false,
        plugins: [react(), states()],
        server: { middlewareMode: true, hmr: false, ws: false },
        optimizeDeps: { noDiscovery: true },
        appType: 'custom',
        logLevel: 'error',
      })
      try {
        const { startPage } = await server.ssrLoadModule('/src/start-page.tsx')
        const written: string = await startPage()
        return html.replace('<div id="app"></div>', () => `<div id="app">${written}</div>`)
      } finally {
        await server.close()
      }
    },
  }
}

type Own = {
  readonly script: string
  readonly style: string
  readonly image: string
  readonly others: readonly string[]
}

/** What the built page may load and do: its own files, and nothing else. `public/_headers` says the same; a test compares. */
function policy({ script, style, image, others }: Own): string {
  return [
    "default-src 'none'",
    // The PDF engine lays out pages in WebAssembly.
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    `img-src ${image}`,
    "connect-src 'none'",
    ...others,
    "form-action 'none'",
    "base-uri 'none'",
    // Nothing becomes code but what `src/trust.ts` lets through.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

const meta = (content: string) => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content },
  injectTo: 'head-prepend' as const,
})

/** The policy of the built page. The development server needs more, so it has none. */
function pagePolicy(): Plugin {
  const own = {
    script: "'self'",
    style: "'self'",
    image: "'self'",
    // The worker that draws papers is made from an inlined blob, so that it has this policy too; the offline worker is a file.
    others: ["worker-src 'self' blob:", "manifest-src 'self'"],
  }
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      meta(policy(own)),
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' } },
    ],
  }
}

/** The worker that keeps every file of the build on the device, with its list of them. */
function offline(): Plugin[] {
  let folder = ''
  const sha256 = (url: string) =>
    `sha256-${createHash('sha256')
      .update(readFileSync(join(folder, url)))
      .digest('base64')}`
  return [
    {
      name: 'built-folder',
      configResolved({ build }) {
        folder = build.outDir
      },
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*'],
        globIgnores: ['_headers', '*.cdx.json', 'service-worker.js'],
        maximumFileSizeToCacheInBytes: 2 ** 25,
        // Many hosts lead from `index.html` to the folder, and a page that came by a redirect cannot be kept.
        manifestTransforms: [
          (entries) => ({
            manifest: entries.map(({ url, size }) => ({
              url: url === 'index.html' ? './' : url,
              integrity: sha256(url),
              revision: null,
              size,
            })),
          }),
        ],
      },
    }),
  ]
}

/** The policy of the single file, which names its own script and style by their hash. */
function singlePolicy(): Plugin {
  const hashes = (html: string, tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(
        (match) =>
          `'sha256-${createHash('sha256')
            .update(match[1] ?? '')
            .digest('base64')}'`,
      )
      .join(' ')
  return {
    name: 'single-policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: (html) => {
      const mark = readFileSync('public/favicon.svg').toString('base64')
      return html.replace('./favicon.svg', `data:image/svg+xml;base64,${mark}`)
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.html')) continue
          const html = String(file.source)
          // The script's own text may look like a style.
          const unscripted = html.replace(/<script[\s\S]*<\/script>/, '')
          const content = policy({
            script: hashes(html, 'script'),
            style: hashes(unscripted, 'style'),
            image: 'data:',
            others: ['worker-src blob:'],
          })
          const written = `<meta http-equiv="Content-Security-Policy" content="${content}">`
          // A dollar sign in a replacement text has a meaning of its own.
          const source = html.replace('<head>', () => `<head>${written}`)
          delete bundle[name]
          this.emitFile({ type: 'asset', fileName: 'pocket-petition.html', source })
        }
      },
    },
  }
}
