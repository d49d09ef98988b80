import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

// What the built page may load and do. `public/_headers` says the same for hosts that read it; a test compares.

type Own = {
  readonly script: string
  readonly style: string
  readonly image: string
  readonly others: readonly string[]
}

/** Writes the policy of the built page. The development server needs more, so it has none. */
export function pagePolicy(): Plugin {
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
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(own) },
        injectTo: 'head-prepend',
      },
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' } },
    ],
  }
}

/** Writes the policy of the single file, which names its own script and style by their hash. */
export function singlePolicy(): Plugin {
  return {
    name: 'single-policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: (html) => {
      const mark = readFileSync('public/favicon.svg').toString('base64')
      return html
        .replace('./favicon.svg', `data:image/svg+xml;base64,${mark}`)
        .replace('<script src="./first-aid.js">', () => `<script>${readFileSync('public/first-aid.js')}`)
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

/** The hashes of what stands between all tags of this name, as a policy lists them. */
function hashes(html: string, tag: string): string {
  return [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ')
}
