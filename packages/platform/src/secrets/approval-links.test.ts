import { createHash, createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testId } from '@workbench/core/testing/test-id'
import { expect, onTestFinished, test } from 'vitest'
import { createApprovalLinkReader, createApprovalLinks } from './approval-links.ts'
import { createKeyFile } from './key-file.ts'
import { rotateKeyFile } from './rotation.ts'
import { newSecretKey, parseSecretKey, type SecretKey, type SecretKeys } from './secret-key.ts'
import { createSecretKeys } from './secret-keys.ts'

const baseUrl = 'https://workbench.example.org'
const approvalId = testId()

const aKey = (): SecretKey => parseSecretKey(newSecretKey()) as SecretKey
const keysOf = (key: SecretKey): SecretKeys => ({
  current: async () => key,
  find: async (id) => (id === key.id ? key : null),
})

async function aToken(keys: SecretKeys, approver: string | null = 'Ada'): Promise<string> {
  const link = await createApprovalLinks({ keys, baseUrl }).linkTo(approvalId, approver)
  expect(link.startsWith(`${baseUrl}/approve/`)).toBe(true)
  return link.slice(`${baseUrl}/approve/`.length)
}

test.each(['Ada', 'Zoë Ångström 🦊', 'x'.repeat(200), null])(
  'a link for %j says whose it is',
  async (name) => {
    const keys = keysOf(aKey())
    const token = await aToken(keys, name)
    expect(token).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(await createApprovalLinkReader(keys).read(token)).toEqual({ approvalId, approver: name })
  },
)

test('whatever is changed in a link makes it void', async () => {
  const keys = keysOf(aKey())
  const reader = createApprovalLinkReader(keys)
  const bytes = Buffer.from(await aToken(keys), 'base64url')
  for (let place = 0; place < bytes.length; place += 1) {
    const other = Buffer.from(bytes)
    other.writeUInt8(other.readUInt8(place) ^ 1, place)
    expect(await reader.read(other.toString('base64url')), `byte ${place}`).toBeNull()
  }
  for (const other of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from('x')])]) {
    expect(await reader.read(other.toString('base64url'))).toBeNull()
  }
})

test('a link has one spelling', async () => {
  const keys = keysOf(aKey())
  const reader = createApprovalLinkReader(keys)
  const token = await aToken(keys)
  for (const other of [`${token}=`, `${token} `, `${token}.`, ` ${token}`, token.replace(/.$/, '$&\n')]) {
    expect(await reader.read(other)).toBeNull()
  }
  for (const nothing of ['', 'x', '/', 'a'.repeat(3000), 'ä'.repeat(80)]) {
    expect(await reader.read(nothing)).toBeNull()
  }
})

test('the key of secrets itself signs no links, nor does one of another workbench', async () => {
  const key = aKey()
  const reader = createApprovalLinkReader(keysOf(key))
  const id = Buffer.from(approvalId.replaceAll('-', ''), 'hex')
  const keyId = createHash('sha256').update(key.bytes).digest().subarray(0, 8)
  const mac = createHmac('sha256', key.bytes).update(id).digest()
  expect(await reader.read(Buffer.concat([id, keyId, mac]).toString('base64url'))).toBeNull()

  const foreign = Buffer.from(await aToken(keysOf(aKey())), 'base64url')
  expect(await reader.read(foreign.toString('base64url'))).toBeNull()
  keyId.copy(foreign, 16)
  expect(await reader.read(foreign.toString('base64url'))).toBeNull()
})

async function aDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'approval-links-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  return dataDir
}

test('links survive a new key beside the old one and a move out of the key file, but not the loss of their key', async () => {
  const dataDir = await aDataDir()
  const worker = createSecretKeys({ secretKey: null, dataDir })
  const server = createApprovalLinkReader(createSecretKeys({ secretKey: null, dataDir }))
  const token = await aToken(worker)
  expect(await server.read(token)).not.toBeNull()

  const moved = createApprovalLinkReader(createSecretKeys({ secretKey: newSecretKey(), dataDir }))
  expect(await moved.read(token)).not.toBeNull()

  await createKeyFile(join(dataDir, 'keys', 'secrets.key')).addKey()
  const restarted = () => createApprovalLinkReader(createSecretKeys({ secretKey: null, dataDir }))
  expect(await restarted().read(token)).not.toBeNull()

  await rotateKeyFile(dataDir, async () => 0)
  expect([await server.read(token), await restarted().read(token)]).toEqual([null, null])
  // Whoever goes on running signs with the new key, which everybody finds.
  expect(await server.read(await aToken(worker))).not.toBeNull()
})
