import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { createServer } from 'vite'
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
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), singlePolicy()] : []),
      ...(mode === 'production' ? [pagePolicy(), ...offline()] : []),
    ],
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      // The PDF engine is one large piece, loaded when asked for.
      chunkSizeWarningLimit: 6000,
      ...(single && { outDir: 'dist-single', copyPublicDir: false }),
    },
    worker: { format: 'iife' },
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            fileParallelism: false,
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  }
})

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

type Own = { readonly script: string; readonly style: string; readonly image: string; readonly others: readonly string[] }

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
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' } },
    ],
  }
}

/** The installable app, and the worker that keeps every file of the build on the device. */
function offline(): Plugin[] {
  let folder = ''
  const sha256 = (url: string) => `sha256-${createHash('sha256').update(readFileSync(join(folder, url))).digest('base64')}`
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  const start = JSON.parse(readFileSync('locales/en/start.json', 'utf8'))
  return [
    { name: 'built-folder', configResolved: ({ build }) => void (folder = build.outDir) },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        name: start.name,
        short_name: start.name,
        description: start.start.title,
        lang: 'en',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#faf7f0',
        theme_color: '#17553f',
        categories: ['government', 'utilities'],
        icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
        shortcuts: [
          { name: 'English', url: './#en', icons: [icon('icon-192', 192, 'any')] },
          { name: 'Español', url: './#es', icons: [icon('icon-192', 192, 'any')] },
        ],
      },
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*'],
        globIgnores: ['_headers', '*.cdx.json', 'service-worker.js', 'manifest.webmanifest'],
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
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
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
          file.source = html.replace('<head>', () => `<head>${written}`)
        }
      },
    },
  }
}
