import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { packagesInPage } from './packages.ts'

const FONTS = 'src/documents/pdf/fonts'

/** Writes `sbom.cdx.json` beside the page (CycloneDX): every package and font that is in it, with its version, licence and digest. */
export function billOfMaterials(): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    generateBundle() {
      const components = [...packagesInPage().map(library), ...fonts()].sort((a, b) => (a.name < b.name ? -1 : 1))
      const bill = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components }
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: `${JSON.stringify(bill, null, 2)}\n` })
    },
  }
}

/** Fails the build where something comes into the page from a package that the bill does not name. */
export function onlyBilled(): Plugin {
  return {
    name: 'only-billed',
    apply: 'build',
    generateBundle(_, bundle) {
      const named = new Set(packagesInPage().map(({ name }) => name))
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []))
      const packages = modules.flatMap((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [])
      const unnamed = [...new Set(packages)].filter((name) => !named.has(name))
      if (unnamed.length > 0) this.error(`In the page, but not in its bill of materials: ${unnamed.join(', ')}`)
    },
  }
}

type Component = { readonly name: string; readonly [more: string]: unknown }

function library({ name, version, licence, integrity }: ReturnType<typeof packagesInPage>[number]): Component {
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ expression: licence }],
    hashes: integrity.startsWith('sha512-')
      ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }]
      : [],
  }
}

function fonts(): readonly Component[] {
  return readdirSync(FONTS)
    .filter((file) => file.endsWith('.ttf'))
    .map((file) => ({
      type: 'file',
      name: file,
      licenses: [{ expression: 'OFL-1.1' }],
      hashes: [
        {
          alg: 'SHA-256',
          content: createHash('sha256')
            .update(readFileSync(join(FONTS, file)))
            .digest('hex'),
        },
      ],
    }))
}
