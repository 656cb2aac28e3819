import { describe, expect, test } from 'vitest'
import type { ToolError } from '../tool-error.ts'
import { checkTarget, type Resolve } from './check-target.ts'

const toPublic: Resolve = async () => ['93.184.215.14']
const notAsked: Resolve = async (host) => {
  throw new Error(`nobody was to look up ${host}`)
}

async function fault(url: string, net: string[], resolve: Resolve = toPublic): Promise<ToolError> {
  return checkTarget(url, net, resolve).then(
    ({ addresses }) => expect.fail(`${url} was let through to ${addresses.join(', ')}`),
    (error: ToolError) => error,
  )
}

const codeOf = async (...args: Parameters<typeof fault>) => (await fault(...args)).code

describe('every way to write this machine', () => {
  // A policy that names hosts all over, so that what is refused is refused for where it leads.
  const generous = [
    'example.com',
    '*.example.com',
    '127.0.0.1',
    'localhost',
    '[::1]',
    '0.0.0.0',
    '*.localhost',
    '*.test',
  ]

  test.each([
    'http://127.0.0.1/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0X7F.1/',
    'http://0177.0.0.1/',
    'http://0177.1/',
    'http://017700000001/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http:127.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'http://\t127.0.0.1/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://ｌｏｃａｌｈｏｓｔ/',
    'http://0.0.0.0/',
    'http://0/',
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://example.com@127.0.0.1/',
    'http://127.0.0.1#@example.com/',
    'http://127.0.0.1\\@example.com/',
    'http://example.com:80@127.0.0.1/',
    'http://user:password@example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'ws://example.com/',
    'gopher://example.com/',
    'data:text/plain,hello',
    'blob:http://example.com/1',
    'unix:/var/run/docker.sock',
    'http+unix://%2Fvar%2Frun%2Fdocker.sock/',
    'javascript:alert(1)',
  ])('%s is refused', async (url) => {
    expect(await codeOf(url, generous, notAsked)).toBe('denied_net')
  })

  test.each([
    'http://[fe80::1%25eth0]/',
    'http://[fe80::1%eth0]/',
    'http://256.0.0.1/',
    'http://1.2.3.4.5/',
    'http://0x100000000/',
    'http://exa mple.com/',
    'http:///',
    'http://../',
    'http://example.com:99999/',
    'example.com',
    '/etc/passwd',
    '',
  ])('%s is no URL at all', async (url) => {
    expect(await codeOf(url, generous, notAsked)).toBe('failed')
  })
})

describe('names', () => {
  test.each([
    ['https://api.example.com/x', ['api.example.com']],
    ['https://API.Example.COM/x', ['api.example.com']],
    ['https://api.example.com./x', ['api.example.com']],
    ['https://a.b.example.com/', ['*.example.com']],
    ['http://api.example.com/', ['api.example.com']],
    ['https://api.example.com:8443/', ['api.example.com:8443']],
    ['https://bücher.example/', ['xn--bcher-kva.example']],
    ['https://xn--bcher-kva.example/', ['bücher.example']],
  ])('%s is let through by %j', async (url, net) => {
    const target = await checkTarget(url, net, toPublic)
    expect(target.addresses).toEqual(['93.184.215.14'])
  })

  test.each([
    ['https://example.com/', ['*.example.com']],
    ['https://notexample.com/', ['*.example.com', 'example.com']],
    ['https://example.com.evil.test/', ['*.example.com', 'example.com']],
    ['https://api.example.com:8443/', ['api.example.com']],
    ['https://api.example.com/', ['api.example.com:80']],
    ['https://api.example.com:0/', ['api.example.com']],
    ['https://api.example.com/', []],
    ['https://api.example.com/', ['*', 'https://api.example.com', 'api.example.com/']],
    ['http://8.8.8.8/', ['*.8.8.8', '8.8.8']],
  ])('%s is refused by %j', async (url, net) => {
    expect(await codeOf(url, net, notAsked)).toBe('denied_net')
  })

  test('a refusal names the host and what would allow it', async () => {
    const { message } = await fault('https://api.example.com:8443/secret?key=1', [])
    expect(message).toContain('add "api.example.com:8443" to "net"')
    expect(message).not.toContain('secret')
  })

  test('a dot at the end reaches neither Host nor certificate check', async () => {
    const { url } = await checkTarget('https://api.example.com./x', ['api.example.com'], toPublic)
    expect(url.href).toBe('https://api.example.com/x')
  })
})

describe('where a name leads', () => {
  const net = ['api.example.com']

  test.each([
    [['127.0.0.1']],
    [['93.184.215.14', '10.0.0.1']],
    [['2606:4700:4700::1111', '::ffff:127.0.0.1']],
    [['169.254.169.254']],
    [['fe80::1%eth0']],
    [['0x7f.1 or so']],
  ])('%j is refused, without telling the address', async (addresses) => {
    const error = await fault('https://api.example.com/', net, async () => addresses)
    expect(error.code).toBe('denied_net')
    for (const address of addresses) expect(error.message).not.toContain(address)
  })

  test('a name of the policy with its port does not open a private address behind it', async () => {
    expect(
      await codeOf('http://api.example.com:8080/', ['api.example.com:8080'], async () => ['10.0.0.1']),
    ).toBe('denied_net')
  })

  test('a name that leads nowhere is a fault of the network, not of the policy', async () => {
    expect(await codeOf('https://api.example.com/', net, async () => [])).toBe('failed')
    expect(await codeOf('https://api.example.com/', net, notAsked)).toBe('failed')
  })

  test('is asked once', async () => {
    let asked = 0
    const rebinding: Resolve = async () => [asked++ === 0 ? '93.184.215.14' : '127.0.0.1']
    const target = await checkTarget('https://api.example.com/', net, rebinding)
    expect(target.addresses).toEqual(['93.184.215.14'])
    expect(asked).toBe(1)
    expect(await codeOf('https://api.example.com/', net, rebinding)).toBe('denied_net')
  })
})

describe('private addresses that a policy names', () => {
  test.each([
    ['http://127.0.0.1:8080/', '127.0.0.1:8080', ['127.0.0.1']],
    ['http://0x7f.1:8080/', '127.0.0.1:8080', ['127.0.0.1']],
    ['http://127.0.0.1/', '127.0.0.1:80', ['127.0.0.1']],
    ['https://10.1.2.3/', '10.1.2.3:443', ['10.1.2.3']],
    ['http://[::1]:8080/', '[::1]:8080', ['::1']],
    ['http://[fd00::5]:9000/', '[FD00:0::5]:9000', ['fd00::5']],
    ['http://localhost:8080/', 'localhost:8080', ['127.0.0.1', '::1']],
    ['http://LocalHost.:8080/', 'localhost:8080', ['127.0.0.1', '::1']],
  ])('%s is opened by %s', async (url, line, addresses) => {
    expect((await checkTarget(url, [line], notAsked)).addresses).toEqual(addresses)
  })

  test.each([
    ['http://127.0.0.1:8081/', '127.0.0.1:8080'],
    ['http://127.0.0.2:8080/', '127.0.0.1:8080'],
    ['http://localhost:8080/', '127.0.0.1:8080'],
    ['http://127.0.0.1:8080/', 'localhost:8080'],
    ['http://[::1]:8080/', 'localhost:8080'],
    ['http://[::ffff:127.0.0.1]:8080/', '127.0.0.1:8080'],
    ['http://[::ffff:127.0.0.1]:8080/', '[::ffff:127.0.0.1]:8080'],
    ['http://0.0.0.0:8080/', '0.0.0.0:8080'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://localhost/', 'localhost'],
    ['http://sub.localhost:8080/', 'localhost:8080'],
  ])('%s is not opened by %s', async (url, line) => {
    expect(await codeOf(url, [line], notAsked)).toBe('denied_net')
  })

  test('the refusal says that the port is missing', async () => {
    const { message } = await fault('http://127.0.0.1/', ['127.0.0.1'], notAsked)
    expect(message).toContain('add "127.0.0.1:80" to "net"')
  })
})
