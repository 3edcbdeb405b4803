import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const CLIENT = fileURLToPath(new URL('../openapi/clients/typescript/src/index.ts', import.meta.url))

// The server's Content-Security-Policy allows neither inline code nor data: addresses, so that nothing is inlined.
export default defineConfig({
  plugins: [svelte()],
  // The client's own dependency is ours too, so that the UI builds without the client's packages.
  resolve: { alias: { '@claimbench/client': CLIENT }, dedupe: ['openapi-fetch'] },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
})
