import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
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
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), singlePolicy()] : [pagePolicy()]),
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

/** What the built page may load and do: its own files, and nothing else. */
function policy(own: { readonly script: string; readonly style: string }): string {
  return [
    "default-src 'none'",
    // The PDF engine lays out pages in WebAssembly.
    `script-src ${own.script} 'wasm-unsafe-eval'`,
    `style-src ${own.style}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'none'",
    // The worker that draws papers is made from an inlined blob, so that it has this policy too.
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

const meta = (content: string) => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content },
  injectTo: 'head-prepend' as const,
})

/** The policy of the built page. The development server needs more, so it has none. */
function pagePolicy(): Plugin {
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: () => [meta(policy({ script: "'self'", style: "'self'" }))],
  }
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
          const content = policy({ script: hashes(html, 'script'), style: hashes(unscripted, 'style') })
          const written = `<meta http-equiv="Content-Security-Policy" content="${content}">`
          // A dollar sign in a replacement text has a meaning of its own.
          file.source = html.replace('<head>', () => `<head>${written}`)
        }
      },
    },
  }
}
