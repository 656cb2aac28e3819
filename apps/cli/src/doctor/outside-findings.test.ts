import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { importFolderFinding } from './import-folder-finding.ts'
import { portFinding } from './machine-findings.ts'
import { traceFinding } from './trace-finding.ts'

const folder = temporaryFolder()

async function listening(status: number) {
  const seen: IncomingMessage[] = []
  const server = createServer((request, response) => {
    seen.push(request)
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, seen }
}

test('another workbench on the port is no comfort to one that does not run', async () => {
  const { port } = await listening(200)
  const { verdict, text, mend } = await portFinding({
    ...{ host: '127.0.0.1', port, databaseUrl: null, dataDir: folder() },
  })
  expect(verdict).toBe('warn')
  expect(text).toMatch(/^another workbench answers at /)
  expect(mend).toContain(`PORT=${port + 1}`)
})

test.each([
  [200, 'ok', /takes them$/],
  [401, 'warn', /answers 401$/],
  [404, 'warn', /answers 404$/],
] as const)('a collector that answers %i to no traces is %s', async (status, verdict, text) => {
  const { port, seen } = await listening(status)
  const url = `http://someone:secret-word@127.0.0.1:${port}/v1/traces`
  const traces = { url, timeoutMs: 1_000, otherProtocol: null }
  const finding = await traceFinding({ traces }, { OTEL_EXPORTER_OTLP_HEADERS: 'x-team=a%20b' })
  expect(finding.verdict).toBe(verdict)
  expect(finding.text).toMatch(text)
  expect(JSON.stringify(finding)).not.toContain('secret-word')
  expect(seen[0]).toMatchObject({ method: 'POST', url: '/v1/traces', headers: { 'x-team': 'a b' } })
})

test('a collector that is away, or another protocol than what is spoken, is worth a look', async () => {
  const away = { url: 'http://127.0.0.1:64999/v1/traces', timeoutMs: 1_000, otherProtocol: null }
  expect(await traceFinding({ traces: away }, {})).toMatchObject({
    ...{ verdict: 'warn', text: expect.stringMatching(/can't be reached: .*ECONNREFUSED/) },
  })
  const { port } = await listening(200)
  const grpc = { url: `http://127.0.0.1:${port}/v1/traces`, timeoutMs: 1_000, otherProtocol: 'grpc' }
  const { verdict, text } = await traceFinding({ traces: grpc }, {})
  expect([verdict, text]).toEqual(['warn', expect.stringMatching(/not as grpc$/)])
  expect(await traceFinding({ traces: null }, {})).toMatchObject({ verdict: 'ok' })
})

test('an import folder that somebody named has to be one', async () => {
  const importDir = join(folder(), 'import')
  const finding = (named = '') => importFolderFinding({ importDir }, { WORKBENCH_IMPORT_DIR: named })
  expect(await finding()).toMatchObject({ verdict: 'ok' })
  expect(await finding(importDir)).toMatchObject({ verdict: 'warn', text: `${importDir} is not there` })
  await mkdir(importDir)
  expect(await finding(importDir)).toMatchObject({ verdict: 'ok' })
  const file = join(importDir, 'a.json')
  await writeFile(file, '{}')
  expect(await importFolderFinding({ importDir: file }, {})).toMatchObject({
    ...{ verdict: 'warn', text: `${file} is a file, not a folder` },
  })
})
