import { defineConfig } from 'vite'

/** The pages that run in the browser, built ahead into `dist/web`; the server hands them out as they are. */
export default defineConfig({
  base: '/',
  worker: { format: 'es' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the pages lets no font in that stands in the style sheet.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // monaco is one large piece, loaded when the page is already there.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: ['network/index.html', 'playground/index.html'],
      onLog: (level, log, print) => {
        // "use client" speaks to servers that render React; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log)
      },
    },
  },
})
