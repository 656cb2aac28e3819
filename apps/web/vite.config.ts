import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkGroups } from './build/chunk-groups.ts'

const server = process.env.WORKBENCH_URL ?? 'http://127.0.0.1:4200'
const isPage = (accept: string | undefined) => accept?.includes('text/html') === true

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    outDir: 'dist',
    // What index.html needs is read from here by the bench of the first load.
    manifest: true,
    // Inlined fonts and pictures would count as script and could not be cached alone.
    assetsInlineLimit: 0,
    // Our own policy allows scripts from this server only; the polyfill for old browsers is not needed.
    modulePreload: { polyfill: false },
    target: 'es2024',
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } },
    license: { fileName: 'assets/licenses.md' },
  },
  server: {
    host: '127.0.0.1',
    // While developing, pages come from here and data from a workbench that runs (`npm start`).
    proxy: {
      '^/(?!@|src|node_modules|assets)': {
        target: server,
        changeOrigin: true,
        bypass: ({ headers }) => (isPage(headers.accept) ? '/index.html' : undefined),
        headers: { origin: server },
      },
    },
  },
})
