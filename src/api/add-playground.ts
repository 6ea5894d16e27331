import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { PLAYGROUND_POLICY } from './security-headers.ts'

const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** The playground at `/playground` and the files it loads below `/assets/`, as `npm run build` left them. */
export function addPlayground(server: FastifyInstance): void {
  const file = `${BUILT}playground/index.html`
  const page = existsSync(file) ? readFileSync(file, 'utf8') : null
  server.register(async pages => {
    pages.addHook('onRequest', async (_, reply) => {
      reply.header('content-security-policy', PLAYGROUND_POLICY)
    })
    pages.get('/playground', (_, reply) =>
      page === null
        ? reply
            .code(404)
            .type('text/plain; charset=utf-8')
            .send('The playground is not built: npm run build\n')
        : reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page),
    )
    if (page === null) return
    // The name of a file holds the hash of its content, so that it never changes.
    await pages.register(fastifyStatic, {
      root: `${BUILT}assets`,
      prefix: '/assets/',
      index: false,
      dotfiles: 'ignore',
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
    })
  })
}
