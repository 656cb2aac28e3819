import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'
import { pages } from './pages.ts'

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const page = '<!doctype html><title>The app</title>'
const script = 'console.log("the app")'

let webApp: string
beforeEach(async () => {
  webApp = await mkdtemp(join(tmpdir(), 'workbench dist '))
  onTestFinished(() => rm(webApp, { recursive: true, force: true }))
})

async function built() {
  await mkdir(join(webApp, 'assets'))
  await writeFile(join(webApp, 'index.html'), page)
  for (const name of ['index-CeOhGIou.js', 'theme.js']) await writeFile(join(webApp, 'assets', name), script)
  await writeFile(join(webApp, 'assets/index-CeOhGIou.js.br'), brotliCompressSync(script))
  await writeFile(join(webApp, 'assets/index-CeOhGIou.js.gz'), gzipSync(script))
}

describe('a browser that navigates', () => {
  test.each([...pages, '/formats', '/runs/01890000-0000-7000-8000-000000000000?tab=events'])(
    'gets the app at %s',
    async (url) => {
      await built()
      const { app } = await appUnderTest({ webApp })
      const answer = await app.inject({ url: url.replace(':id', 'x'), headers: browser })

      expect([answer.statusCode, answer.body]).toEqual([200, page])
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'Accept',
        'content-security-policy': expect.not.stringContaining('unsafe'),
      })
    },
  )

  test.each(['/nowhere', '/runs/x/y/z', '/index.html'])('gets the app, with 404, at %s', async (url) => {
    await built()
    const { app } = await appUnderTest({ webApp })

    const navigated = await app.inject({ url, headers: browser })
    expect([navigated.statusCode, navigated.body, navigated.headers.vary]).toEqual([404, page, 'Accept'])
    const fetched = await app.inject({ url, headers: { accept: '*/*' } })
    expect(fetched.statusCode).toBe(404)
    expect(fetched.headers).toMatchObject({
      'content-type': expect.stringContaining('problem+json'),
      vary: 'Accept',
    })
    expect((await app.inject({ url, headers: browser, method: 'POST' })).body).not.toBe(page)
  })

  test('is sent to the login page first, also where there is nothing', async () => {
    await built()
    const config = { host: '0.0.0.0', publicUrl: null, token: 'a-long-token' }
    const { app } = await appUnderTest({ webApp, config })

    for (const url of ['/', '/settings', '/runs/compare?a=1&b=2', '/nowhere']) {
      const { statusCode, headers } = await app.inject({ url, headers: browser })
      expect([statusCode, headers.location]).toEqual([303, `/login?next=${encodeURIComponent(url)}`])
    }
    expect((await app.inject('/assets/index-CeOhGIou.js')).statusCode).toBe(200)
  })

  test('learns that the app is not built, and what to do', async () => {
    const { app } = await appUnderTest({ webApp })
    const answer = await app.inject({ url: '/runs', headers: browser })

    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('npm run build')
    await built()
    expect((await app.inject({ url: '/runs', headers: browser })).body).toBe(page)
  })

  test('learns why the app could not be built, rather than getting an older one', async () => {
    await built()
    await writeFile(join(webApp, 'build-fault.txt'), 'main.tsx:1 <Frame> is not closed')
    const { app } = await appUnderTest({ webApp })

    const { body } = await app.inject({ url: '/', headers: browser })
    expect(body).toContain('main.tsx:1 &lt;Frame&gt; is not closed')
  })
})

describe('files of the app', () => {
  test.each([
    ['/assets/index-CeOhGIou.js', 'public, max-age=31536000, immutable'],
    ['/assets/theme.js', 'no-cache'],
  ])('%s is kept: %s', async (url, cacheControl) => {
    await built()
    const { app } = await appUnderTest({ webApp })
    const { statusCode, headers, body } = await app.inject({ url, headers: browser })

    expect([statusCode, body]).toEqual([200, script])
    expect(headers).toMatchObject({
      'cache-control': cacheControl,
      'content-type': 'application/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    expect(again.statusCode).toBe(304)
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('go out compressed for whoever takes %s', async (accepted, encoding) => {
    await built()
    const { app } = await appUnderTest({ webApp })
    const { headers } = await app.inject({
      url: '/assets/index-CeOhGIou.js',
      headers: { 'accept-encoding': accepted },
    })

    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8')
    expect(headers['cache-control']).toContain('immutable')
    expect(headers.vary).toBe('accept-encoding')
  })

  test.each([
    '/assets/gone-CeOhGIou.js',
    '/assets/',
    '/assets/..%2findex.html',
    '/assets/%2e%2e%2findex.html',
    '/assets/a%2fb',
    '/assets/.hidden',
    '/assets/%00',
  ])('%s is not among them', async (url) => {
    await built()
    const { app } = await appUnderTest({ webApp })
    const answer = await app.inject({ url, headers: { accept: '*/*' } })

    expect(answer.statusCode).toBe(404)
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringContaining('problem+json'),
      'cache-control': 'no-store',
    })
  })
})
