import { PassThrough } from 'node:stream'
import type { SecretInfo } from '@workbench/client/models'
import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { UsageError } from '../usage-error.ts'
import { deleteSecret } from './delete-secret.ts'
import { listSecrets } from './list-secrets.ts'
import { readSecret } from './read-secret.ts'
import { setSecret } from './set-secret.ts'

const dates = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-02-03T04:05:06.000Z' }
const apiKey: SecretInfo = {
  ...{ name: 'API_KEY', ...dates },
  usedBy: [
    { type: 'tool', name: 'http_request' },
    { type: 'tool', name: 'shout' },
  ],
}
const lonely: SecretInfo = { name: 'LONELY', ...dates, usedBy: [] }

async function workbench(secrets: readonly SecretInfo[] = [apiKey, lonely]) {
  const server = await startFakeApiServer(({ method, path }, response) => {
    if (method === 'GET') return answerJson(response, { items: secrets, nextCursor: null })
    if (path.endsWith('/API_KEY') && method === 'DELETE') {
      return answerJson(response, { status: 409, detail: 'The policy of "shout" names it.' }, 409)
    }
    response.writeHead(204).end()
  })
  onTestFinished(() => server.close())
  return server
}

test('a table tells who may have each secret', async () => {
  const { url } = await workbench()
  const { code, out } = await runCommand(url, (context) => listSecrets({ json: false }, context), {
    isInteractive: true,
  })
  expect(code).toBe(0)
  expect(out).toMatch(/API_KEY +2026-02-03 04:05 +http_request, shout/)
  expect(out).toMatch(/LONELY +2026-02-03 04:05 +—/)
})

test('in a pipe there are tabs, and - for nobody', async () => {
  const { url } = await workbench()
  const { out } = await runCommand(url, (context) => listSecrets({ json: false }, context))
  expect(out).toBe(`API_KEY\t${dates.updatedAt}\thttp_request, shout\nLONELY\t${dates.updatedAt}\t-\n`)
})

test('--json is the whole list', async () => {
  const { url } = await workbench()
  const { out } = await runCommand(url, (context) => listSecrets({ json: true }, context))
  expect(JSON.parse(out)).toEqual({ items: [apiKey, lonely], nextCursor: null })
})

test('a value is sent as it is and printed nowhere', async () => {
  const { url, requests } = await workbench()
  const { code, out, errors } = await runCommand(url, (context) =>
    setSecret('API_KEY', async () => 'hunter2 hunter2', context),
  )
  expect(code).toBe(0)
  expect(requests).toMatchObject([
    { method: 'PUT', path: '/secrets/API_KEY', body: { value: 'hunter2 hunter2' } },
  ])
  expect(out + errors).toBe('API_KEY is stored.\n')
})

test.each([
  ['', 2],
  ['short', 2],
  [null, 130],
])('without a value that can be one (%j) nothing is sent', async (value, expected) => {
  const { url, requests } = await workbench()
  const { code } = await runCommand(url, (context) => setSecret('API_KEY', async () => value, context))
  expect(code).toBe(expected)
  expect(requests).toEqual([])
})

test('a name that can be none is told before a value is asked for', async () => {
  const { url } = await workbench()
  const ask = async () => {
    throw new Error('It asked')
  }
  const { code, errors } = await runCommand(url, (context) => setSecret('1-key', ask, context))
  expect([code, errors]).toEqual([2, expect.stringContaining('"1-key" can be no name of a secret')])
})

test('a secret is deleted, and one that a policy names is not', async () => {
  const { url } = await workbench()
  const gone = await runCommand(url, (context) => deleteSecret('LONELY', context))
  expect(gone).toMatchObject({ code: 0, errors: 'LONELY is deleted.\n' })
  const kept = await runCommand(url, (context) => deleteSecret('API_KEY', context))
  expect(kept).toMatchObject({ code: 1, errors: 'workbench: The policy of "shout" names it.\n' })
})

/** What a process is to the prompt. */
function aProcess({ isTTY }: { readonly isTTY: boolean }) {
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} })
  let shown = ''
  const stderr = {
    write(text: string | Uint8Array) {
      shown += String(text)
      return true
    },
  }
  const { signal } = new AbortController()
  return { stdin, shown: () => shown, read: () => readSecret({ stdin, stderr }, 'Value: ', signal) }
}

test('what is typed is taken up to the line break and shown nowhere', async () => {
  const { stdin, shown, read } = aProcess({ isTTY: true })
  const value = read()
  stdin.write('hunter2 hun')
  stdin.write('ter2\r')
  expect(await value).toBe('hunter2 hunter2')
  expect(shown()).toBe('Value: \n')
})

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s breaks off', async (_name, key) => {
  const { stdin, read } = aProcess({ isTTY: true })
  const value = read()
  stdin.write(key)
  expect(await value).toBeNull()
})

test.each([
  ['hunter2\n', 'hunter2'],
  ['hunter2\r\n', 'hunter2'],
  ['two\nlines\n\n', 'two\nlines\n'],
  [' spaces ', ' spaces '],
  ['', ''],
])('standard input %j is the value %j', async (text, expected) => {
  const { stdin, shown, read } = aProcess({ isTTY: false })
  stdin.end(text)
  expect(await read()).toBe(expected)
  expect(shown()).toBe('')
})

test('bytes that are no text are refused, and so is what has no end', async () => {
  const noText = aProcess({ isTTY: false })
  noText.stdin.end(Buffer.from([0xff, 0xfe, 0xff]))
  await expect(noText.read()).rejects.toThrow(UsageError)

  const endless = aProcess({ isTTY: false })
  const refused = expect(endless.read()).rejects.toThrow(UsageError)
  for (let count = 0; count < 40; count += 1) endless.stdin.write(Buffer.alloc(64 * 1024, 'x'))
  await refused
})
