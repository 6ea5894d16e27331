import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { NETWORK_POLICY, PLAYGROUND_POLICY } from './security-headers.ts'

const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** The network view at `/`, the playground at `/playground` and the files they load below `/assets/`, as `npm run build` left them. */
export function addWebPages(server: FastifyInstance): void {
  const network = readPage('network')
  const playground = readPage('playground')
  server.register(async pages => {
    pages.get('/', (_, reply) => sendPage(reply, network, NETWORK_POLICY))
    pages.get('/playground', (_, reply) => sendPage(reply, playground, PLAYGROUND_POLICY))
    if (!existsSync(`${BUILT}assets`)) return
    pages.addHook('onRequest', async (_, reply) => {
      // A worker of the playground is held to the policy that comes with its file.
      reply.header('content-security-policy', PLAYGROUND_POLICY)
    })
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

function readPage(name: 'network' | 'playground'): string | null {
  const file = `${BUILT}${name}/index.html`
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function sendPage(reply: FastifyReply, page: string | null, policy: string): FastifyReply {
  if (page === null)
    return reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .send('The pages are not built: npm run build. Questions in GraphQL go to /graphql.\n')
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page)
}
