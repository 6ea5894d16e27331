import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** The pages that run in the browser, built ahead into `dist/web`; the server hands them out as they are. */
export default defineConfig({
  plugins: [fontLicences()],
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

/** The Open Font License asks that its text goes with the fonts. */
function fontLicences(): Plugin {
  return {
    name: 'font-licences',
    generateBundle() {
      for (const font of ['noto-naskh-arabic', 'source-serif-4'])
        this.emitFile({
          type: 'asset',
          fileName: `assets/${font}-licence.txt`,
          source: readFileSync(
            new URL(`../node_modules/@fontsource-variable/${font}/LICENSE`, import.meta.url),
            'utf8',
          ),
        })
    },
  }
}
