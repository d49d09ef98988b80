import { availableParallelism } from 'node:os'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { billOfMaterials, onlyBilled } from './src/build/bill-of-materials.ts'
import { ahead, firstPage, namedBeside } from './src/build/first-page.ts'
import { licences } from './src/build/licences.ts'
import { noNetwork } from './src/build/no-network.ts'
import { offlineWorker } from './src/build/offline-worker.ts'
import { oldest } from './src/build/oldest.ts'
import { pagePolicy, singlePolicy } from './src/build/policy.ts'
import { stateCards } from './src/build/state-cards.ts'
import { writtenStart } from './src/build/written-start.ts'

// `--mode single`: everything in one HTML file that opens without a server.

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    base: './',
    plugins: [
      react(),
      tailwindcss(),
      stateCards(),
      writtenStart(),
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true }), singlePolicy()] : []),
      ...(mode === 'production'
        ? [pagePolicy(), licences(), noNetwork(), billOfMaterials(), onlyBilled(), offlineWorker()]
        : []),
    ],
    build: {
      target: oldest,
      modulePreload: { polyfill: false, resolveDependencies: namedBeside },
      // The engine that reads pictures is one large piece, loaded when asked for.
      chunkSizeWarningLimit: 8000,
      ...(!single && { rolldownOptions: { output: { codeSplitting: { groups: [ahead, firstPage()] } } } }),
      ...(single && { outDir: 'dist-single', copyPublicDir: false }),
    },
    worker: { format: 'iife', plugins: () => [noNetwork(), onlyBilled()] },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/browser/**'],
            testTimeout: 60_000,
            // Left alone, a machine with two cores would use one.
            maxWorkers: Math.max(2, availableParallelism() - 1),
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            // Each file has its own browser, and hosts on ports of their own.
            maxWorkers: 2,
            // A clock in a browser is no judge beside tests that use every core.
            sequence: { groupOrder: 1 },
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
