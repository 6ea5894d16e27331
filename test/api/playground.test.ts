import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.close())

const get = (path: string) => fetch(server.page(path))

describe('the playground', () => {
  it('may load only what this server has', async () => {
    const { headers } = await get('/playground')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
        "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
    )
  })

  it('loads files that are kept for a year, under the same policy', async () => {
    const page = await get('/playground')
    const files = [...(await page.clone().text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    )
    expect(files.length).toBeGreaterThan(1)
    for (const path of files.filter(file => file.startsWith('/assets/'))) {
      const { status, headers } = await get(path)
      expect([path, status]).toEqual([path, 200])
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('content-security-policy')).toBe(page.headers.get('content-security-policy'))
    }
  })

  it.each([
    '/assets/',
    '/assets/nothing.js',
    '/assets/..%2fplayground%2findex.html',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/.%00./package.json',
  ])('gives nothing at %s', async path => {
    const response = await get(path)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(response.headers.get('cache-control') ?? '').not.toContain('immutable')
  })
})
