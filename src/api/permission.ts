import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { IsnadError } from '../errors.ts'
import { refusal } from './refusal.ts'

/** Who may change the graph. */
export interface WritePolicy {
  /** Bearer token that mutations need; null where none is set. */
  readonly writeToken: string | null
  /** Address the server is bound to. */
  readonly host: string
}

/** Throws unless the request may change the graph: with the token where one is set (UNAUTHORIZED), else from this machine (FORBIDDEN). */
export function requirePermission(headers: IncomingHttpHeaders, { writeToken, host }: WritePolicy): void {
  if (writeToken === null) requireLoopback(headers, host)
  else requireToken(headers, writeToken)
}

function requireLoopback(headers: IncomingHttpHeaders, host: string): void {
  if (!isLoopback(host))
    throw forbidden(`it is bound to ${host}; set ISNAD_WRITE_TOKEN and send it as a bearer token`)
  const forwarded = Object.keys(headers).find(name => /^(forwarded|x-forwarded-.*)$/.test(name))
  if (forwarded !== undefined)
    throw forbidden(`the request came through a proxy (header ${forwarded}); set ISNAD_WRITE_TOKEN`)
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? ''))
    throw forbidden(`the request was sent to "${headers.host ?? ''}", not to localhost, 127.0.0.1 or [::1]`)
}

/** Whether only this machine can reach a server bound to that address. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host)
}

function requireToken({ authorization }: IncomingHttpHeaders, writeToken: string): void {
  const given = /^bearer +(.+)$/i.exec(authorization ?? '')?.[1] ?? ''
  // Equal lengths for timingSafeEqual; a hash tells nothing of the token's own length.
  const hash = (text: string) => createHash('sha256').update(text).digest()
  if (timingSafeEqual(hash(given), hash(writeToken))) return
  throw refusal(
    new IsnadError(
      'UNAUTHORIZED',
      'Changing the graph needs the header "Authorization: Bearer <token>" with the token of this server (ISNAD_WRITE_TOKEN)',
      { argument: 'authorization' },
    ),
    401,
  )
}

function forbidden(why: string): Error {
  return refusal(
    new IsnadError('FORBIDDEN', `This server takes changes only from its own machine: ${why}`),
    403,
  )
}
