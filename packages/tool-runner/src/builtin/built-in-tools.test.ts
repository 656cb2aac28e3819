import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentId } from '@workbench/core/models/ids'
import type { ToolPolicy } from '@workbench/core/models/tool'
import type { ChannelMessage } from '@workbench/core/ports/message-channels'
import { createScriptedSearch } from '@workbench/core/testing/builders-of-passages'
import { testId } from '@workbench/core/testing/test-id'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { inputSchemaFaults } from '@workbench/core/tools/input-schema-faults'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunnerSetup } from '../runner/testing/a-tool-runner.ts'
import { type LoopbackServer, startLoopbackServer } from '../runner/testing/loopback-server.ts'
import { createSandbox } from '../sandbox/create-sandbox.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { callBuiltIn } from './testing/call-built-in.ts'

let sandbox: Sandbox
let server: LoopbackServer
let folder: string

beforeAll(async () => {
  sandbox = await createSandbox()
  folder = await realpath(await mkdtemp(join(tmpdir(), 'built-in-tools-')))
  server = await startLoopbackServer(({ path, method, headers, body }, response) => {
    if (path === '/png')
      response.setHeader('content-type', 'image/png').end(Buffer.from([0x89, 0x50, 0xff, 0x00]))
    else if (path === '/text') response.setHeader('content-type', 'text/plain').end('plain')
    else if (path === '/hook') response.end('ok')
    else if (path === '/gone') response.writeHead(404).end('no_service')
    else
      response
        .writeHead(201, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify({ method, body, type: headers['content-type'] ?? null }))
  })
})

afterAll(async () => {
  await sandbox.close()
  await server[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

const call = (tool: string, args: unknown, policy?: Partial<ToolPolicy>, setup?: RunnerSetup) =>
  callBuiltIn(sandbox, tool, args, policy, setup)

const resultOf = async (...args: Parameters<typeof call>) => {
  const { result, error } = await call(...args)
  return error === null ? result : `${error.code}: ${error.message}`
}

describe('as they are shipped', () => {
  test('they are listed by name, and their schemas are sound', () => {
    const names = builtInTools.map(({ name }) => name)
    expect(names).toEqual(names.toSorted())
    for (const { inputSchema } of builtInTools) expect(inputSchemaFaults(inputSchema)).toEqual([])
  })

  test('they can touch nothing but the webhooks of messages', () => {
    for (const { name, policy } of builtInTools) {
      expect([name, policy.read, policy.write]).toEqual([name, [], []])
      expect([name, policy.net.length > 0]).toEqual([name, name === 'send_message'])
    }
  })
})

describe('http_request', () => {
  const request = (args: object) => resultOf('http_request', args, { net: [server.host] })

  test('parses JSON, and sends what is no text as JSON', async () => {
    expect(await request({ url: `${server.url}/x`, method: 'POST', body: { a: [1] } })).toMatchObject({
      url: `${server.url}/x`,
      status: 201,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: { method: 'POST', body: '{"a":[1]}', type: 'application/json' },
    })
  })

  test('sends text as it is, with the type it is given', async () => {
    const headers = { 'Content-Type': 'text/csv' }
    expect(await request({ url: server.url, method: 'PUT', body: 'a,b', headers })).toMatchObject({
      body: { method: 'PUT', body: 'a,b', type: 'text/csv' },
    })
  })

  test('gives text as text and bytes as base64', async () => {
    expect(await request({ url: `${server.url}/text` })).toMatchObject({ status: 200, body: 'plain' })
    expect(await request({ url: `${server.url}/png` })).toMatchObject({ body: { base64: 'iVD/AA==' } })
  })

  test('reaches nothing as it is shipped', async () => {
    expect(await resultOf('http_request', { url: server.url })).toMatch(/^denied_net: /)
  })
})

describe('files', () => {
  const inFolder = (tool: string, args: object) => resultOf(tool, args, { read: [folder], write: [folder] })

  test('are written, listed and read', async () => {
    const path = join(folder, 'notes', 'über.md')
    expect(await inFolder('write_file', { path, content: '# Notiz 📎' })).toEqual({ path, bytes: 12 })
    expect(await readFile(path, 'utf8')).toBe('# Notiz 📎')
    expect(await inFolder('list_files', { path: 'notes' })).toEqual([
      { name: 'über.md', type: 'file', size: 12 },
    ])
    expect(await inFolder('read_file', { path })).toBe('# Notiz 📎')
  })

  test('may be bytes', async () => {
    const path = join(folder, 'bytes')
    await inFolder('write_file', { path, content: 'iVD/AA==', encoding: 'base64' })
    expect(await readFile(path)).toEqual(Buffer.from([0x89, 0x50, 0xff, 0x00]))
    expect(await inFolder('read_file', { path, encoding: 'base64' })).toBe('iVD/AA==')
    expect(await inFolder('read_file', { path })).toContain('not UTF-8 text')
    expect(await inFolder('write_file', { path, content: '%', encoding: 'base64' })).toContain('not base64')
  })

  test('elsewhere are closed, also behind a link', async () => {
    await symlink('/etc/passwd', join(folder, 'link'))
    const outcome = await call('read_file', { path: join(folder, 'link') }, { read: [folder] })
    expect(outcome).toMatchObject({ error: { code: 'denied_read' }, audit: { files: [] } })
    expect(await inFolder('read_file', { path: '/etc/passwd' })).toMatch(/^denied_read: /)
    expect(await inFolder('write_file', { path: '/tmp/elsewhere', content: 'x' })).toMatch(/^denied_write: /)
  })

  test('are closed as the tools are shipped', async () => {
    await writeFile(join(folder, 'here'), 'x')
    expect(await resultOf('read_file', { path: join(folder, 'here') })).toMatch(/^denied_read: /)
  })

  test('are in the audit', async () => {
    await writeFile(join(folder, 'seen'), 'four')
    const { audit } = await call('read_file', { path: join(folder, 'seen') }, { read: [folder] })
    expect(audit.files).toEqual([{ op: 'read', path: join(folder, 'seen'), bytes: 4 }])
  })
})

describe('send_message', () => {
  const channels = () => {
    const sent: ChannelMessage[] = []
    return {
      sent,
      send: async (
        message: ChannelMessage,
        post: (request: { url: string; headers: []; body: string }) => Promise<{ body: string }>,
      ) => {
        sent.push(message)
        if (message.to === null) return { isSent: true as const, isShortened: false }
        const { body } = await post({ url: message.to, headers: [], body: message.text })
        return body === 'ok'
          ? { isSent: true as const, isShortened: false }
          : { isSent: false as const, problem: `They said ${body}.` }
      },
    }
  }

  test('takes the address from the secret of the channel', async () => {
    const secrets = { SLACK_WEBHOOK_URL: `${server.url}/hook` }
    const outcome = await call(
      'send_message',
      { channel: 'slack', text: 'Hello' },
      { net: [server.host] },
      { channels: channels(), secrets },
    )
    expect(outcome).toMatchObject({
      result: { sent: true, channel: 'slack', shortened: false },
      audit: { secrets: ['SLACK_WEBHOOK_URL'], hosts: [{ requests: 1 }] },
    })
    expect(server.seen.at(-1)).toMatchObject({ method: 'POST', path: '/hook', body: 'Hello' })
    expect(server.seen.at(-1)?.headers).toHaveProperty('idempotency-key', 'run-1/tool/0')
  })

  test('takes a secret or an address that it is told', async () => {
    const secrets = { OPS: `${server.url}/hook` }
    const policy = { net: [server.host], secrets: ['OPS'] }
    const setup = { channels: channels(), secrets }
    for (const to of ['{{ secrets.OPS }}', `${server.url}/hook`])
      expect(
        await resultOf('send_message', { channel: 'teams', text: 'Hi', to }, policy, setup),
      ).toMatchObject({ sent: true })
  })

  test('tells what the service said, and which secret is missing', async () => {
    const args = { channel: 'slack', text: 'Hi' }
    const to = `${server.url}/gone`
    const setup = { channels: channels() }
    expect(await resultOf('send_message', { ...args, to }, { net: [server.host] }, setup)).toBe(
      'failed: They said no_service.',
    )
    expect(await resultOf('send_message', args, {}, setup)).toBe(
      'denied_secret: There is no secret SLACK_WEBHOOK_URL. Store one with that name first.',
    )
  })

  test('does not leave the hosts of its policy', async () => {
    const setup = { channels: channels() }
    const outcome = await call('send_message', { channel: 'slack', text: 'Hi', to: server.url }, {}, setup)
    expect(outcome).toMatchObject({
      error: { code: 'denied_net' },
      audit: { refused: [{ code: 'denied_net', what: 'message to slack' }] },
    })
  })

  test('writes into the log, and tells whose line it is', async () => {
    const log = channels()
    await call('send_message', { channel: 'log', text: 'Done' }, {}, { channels: log })
    const about = { runId: 'run-1', requestId: 'request-1' }
    expect(log.sent).toEqual([{ channel: 'log', to: null, text: 'Done', about }])
  })
})

describe('search_documents', () => {
  test('says so when there are none yet', async () => {
    expect(await resultOf('search_documents', { query: 'budget' })).toEqual({
      items: [],
      note: expect.stringContaining('no documents yet'),
    })
  })

  test('gives the passages that were found', async () => {
    const passage = {
      ...{ documentId: testId<DocumentId>(), chunkId: 'c', title: 'Plan', text: '…', score: 0.9, page: 2 },
      ...{ collection: 'default', heading: [], start: 0, end: 1, marks: [] },
    }
    const documents = createScriptedSearch(() => [passage])
    expect(await resultOf('search_documents', { query: 'budget' }, {}, { documents })).toEqual({
      items: [passage],
    })
    expect(documents.asked).toEqual([{ query: 'budget', collections: null, limit: 8 }])
  })

  test('stays within the collections that the run names', async () => {
    const documents = createScriptedSearch(() => [])
    const search = (collection?: string) =>
      callBuiltIn(sandbox, 'search_documents', { query: 'budget', collection }, {}, { documents }, [
        'plans',
        'laws',
      ])

    expect((await search()).ok).toBe(true)
    expect((await search('laws')).ok).toBe(true)
    expect(documents.asked.map(({ collections }) => collections)).toEqual([['plans', 'laws'], ['laws']])
    expect(await search('salaries')).toMatchObject({
      error: { code: 'denied_read', message: 'This run reads only the collections plans, laws.' },
      audit: { refused: [{ code: 'denied_read', what: 'search of documents' }] },
    })
    expect(documents.asked).toHaveLength(2)
  })
})
