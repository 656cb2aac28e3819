import { ConflictError } from '@workbench/core/errors'
import type { OutgoingHttp } from '@workbench/core/ports/outbound'
import { describe, expect, test } from 'vitest'
import { aMessage, anOutbound, aRequest, mark, prepared, refused } from './testing/an-outbound.ts'

const token = 'sk-live-0123456789'
const hook = 'https://hooks.slack.com/services/T0/B0/xyzxyz'

describe('a request is refused, and is told what to change,', () => {
  test('when the tool is switched off, by its policy or by the workflow', async () => {
    const off = refused(await anOutbound({ policy: { enabled: false } }).decide(aRequest()))
    expect(off).toMatchObject({ code: 'disabled', message: expect.stringContaining('Switch it on') })
    const limits = [{ http_request: { enabled: false } }]
    expect(refused(await anOutbound().decide(aRequest({ limits }))).code).toBe('disabled')
  })

  test('when the policy does not name the host, or the workflow does not', async () => {
    const { decide } = anOutbound({ policy: { net: ['b.test'] } })
    expect(refused(await decide(aRequest()))).toMatchObject({
      code: 'denied_net',
      message: expect.stringContaining('add "a.test" to "net"'),
    })
    const limits = [{ http_request: { net: ['c.test'] } }]
    expect(refused(await decide(aRequest({ url: 'https://b.test', limits }))).code).toBe('denied_net')
    prepared(await decide(aRequest({ url: 'https://b.test' })))
  })

  test('when its host is this machine or private, unless that is named with its port', async () => {
    const { decide } = anOutbound({ policy: { net: ['localhost', '10.0.0.1', '127.0.0.1:4000'] } })
    for (const url of ['http://localhost/', 'http://10.0.0.1/', 'http://0x7f.1/'])
      expect(refused(await decide(aRequest({ url }))).code).toBe('denied_net')
    prepared(await decide(aRequest({ url: 'http://127.0.0.1:4000/' })))
  })

  test('when it takes a secret that the policy does not name, or that is not there', async () => {
    const named = { net: ['a.test'], secrets: ['KEY', 'GONE'] }
    const { decide } = anOutbound({ policy: named, secrets: { KEY: token, OTHER: 'other-secret' } })
    const withHeader = (name: string) => aRequest({ headers: [['x-key', mark(name)]] })
    prepared(await decide(withHeader('KEY')))
    expect(refused(await decide(withHeader('OTHER')))).toMatchObject({
      code: 'denied_secret',
      message: expect.stringContaining('does not name the secret OTHER'),
    })
    expect(refused(await decide(withHeader('GONE')))).toMatchObject({
      code: 'denied_secret',
      message: expect.stringContaining('There is no secret GONE'),
    })
    const limits = [{ http_request: { secrets: [] } }]
    expect(refused(await decide({ ...withHeader('KEY'), limits })).code).toBe('denied_secret')
  })

  test('when a person has to approve it and none has; then it is allowed', async () => {
    const { decide } = anOutbound({ policy: { net: ['a.test'], needsApproval: true } })
    expect(refused(await decide(aRequest())).code).toBe('needs_approval')
    prepared(await decide(aRequest({ isApproved: true })))
  })

  test('before a person is asked, when it would be refused anyway', async () => {
    const { decide } = anOutbound({ policy: { needsApproval: true } })
    expect(refused(await decide(aRequest())).code).toBe('denied_net')
  })

  test.each<[string, Partial<OutgoingHttp>, string?]>([
    ['an address that is none', { url: 'a.test/x' }],
    ['a user name in the address', { url: 'https://u:p@a.test/' }, 'denied_net'],
    ['another protocol', { url: 'file:///etc/passwd' }, 'denied_net'],
    ['a line break in a header', { headers: [['a', 'b\r\nhost: evil']] }],
    ['a name that is none', { headers: [['a b', 'c']] }],
    ['a GET with a body', { body: 'x' }],
    ['an address without end', { url: `https://a.test/${'x'.repeat(9000)}` }],
    ['a body nested too deep', { method: 'POST', body: nested(100) }],
  ])('when it has %s', async (_, overrides, code) => {
    const { decide } = anOutbound({ policy: { net: ['a.test'] } })
    expect(refused(await decide(aRequest(overrides)))).toMatchObject({ code: code ?? 'invalid_args' })
  })
})

function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)]
}

describe('a message is refused', () => {
  test('without the secret of its channel, and allowed with it', async () => {
    expect(refused(await anOutbound().decide(aMessage()))).toMatchObject({
      code: 'denied_secret',
      message: expect.stringContaining('SLACK_WEBHOOK_URL'),
    })
    prepared(await anOutbound({ secrets: { SLACK_WEBHOOK_URL: hook } }).decide(aMessage()))
  })

  test('to a host that the policy does not name', async () => {
    const refusal = refused(await anOutbound().decide(aMessage({ to: 'https://evil.test/hook' })))
    expect(refusal).toMatchObject({ code: 'denied_net' })
  })

  test('never for a secret that only the other channels take', async () => {
    const asked: string[][] = []
    const reveal = async (names: readonly string[]) => {
      asked.push([...names])
      throw new ConflictError('It was sealed with another key.')
    }
    const { decide } = anOutbound({ reveal })
    prepared(await decide(aMessage({ channel: 'log' })))
    expect(asked).toEqual([])
    expect(refused(await decide(aMessage())).message).toContain('another key')
  })

  test('when it is empty', async () => {
    const empty = aMessage({ channel: 'log', text: ' \0' })
    expect(refused(await anOutbound().decide(empty)).code).toBe('invalid_args')
  })
})

describe('what people see of it', () => {
  const { decide } = anOutbound({
    policy: { net: ['a.test'], secrets: ['KEY'] },
    secrets: { KEY: token, SLACK_WEBHOOK_URL: hook },
  })

  test('names secrets and never holds them', async () => {
    const { target, request } = prepared(
      await decide(
        aRequest({
          method: 'POST',
          url: `https://a.test/${mark('KEY')}/x?key=${mark('KEY')}`,
          headers: [['authorization', `Bearer ${mark('KEY')}`]],
          body: { key: mark('KEY'), pasted: `it is ${token}` },
        }),
      ),
    )
    expect(target).toBe('POST https://a.test/{{ secrets.KEY }}/x')
    expect(request).toEqual({
      method: 'POST',
      url: 'https://a.test/{{ secrets.KEY }}/x?key={{ secrets.KEY }}',
      headers: { authorization: 'Bearer {{ secrets.KEY }}' },
      body: { key: '{{ secrets.KEY }}', pasted: 'it is [secret:KEY]' },
    })
  })

  test('of a refusal holds none either', async () => {
    const refusal = await decide(aRequest({ url: `https://${token}.test/`, body: token }))
    expect(refused(refusal).code).toBe('denied_net')
    expect(JSON.stringify(refusal)).not.toContain(token)
  })

  test('of a refusal that names a host does not, although hosts are in lower case', async () => {
    const mixed = anOutbound({ policy: { secrets: ['TENANT'] }, secrets: { TENANT: 'AcmeTenant' } })
    const { message } = refused(await mixed.decide(aRequest({ url: `https://${mark('TENANT')}.a.test/` })))
    expect(message).toContain('[secret:TENANT].a.test')
    expect(message.toLowerCase()).not.toContain('acmetenant')
  })

  test('is short', async () => {
    const { request } = prepared(await decide(aRequest({ method: 'POST', body: 'x'.repeat(100_000) })))
    expect(JSON.stringify(request).length).toBeLessThan(4096)
  })

  test('of a message is where it goes without the path, and of its links the labels', async () => {
    const slack = anOutbound({ policy: { net: ['hooks.slack.com'] }, secrets: { SLACK_WEBHOOK_URL: hook } })
    const actions = [{ label: 'Decide', url: 'https://workbench.test/approve/credential' }]
    const to = 'https://hooks.slack.com/services/T1/B1/another'
    expect(prepared(await slack.decide(aMessage({ to, actions })))).toMatchObject({
      target: 'message to slack at https://hooks.slack.com',
      request: { channel: 'slack', to: 'https://hooks.slack.com', text: 'Hello', actions: ['Decide'] },
    })
  })
})
