import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKeyFile } from './key-file.ts'
import { newSecretKey } from './secret-key.ts'
import { SecretKeyError } from './secret-key-error.ts'
import { createSecretKeys, keyFileOf } from './secret-keys.ts'

let dataDir: string
let path: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'workbench keys '))
  path = keyFileOf(dataDir)
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

async function aFile(text: string, mode = 0o600): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await chmod(path, mode)
}

test('the file is made at first use, for its owner alone, and looking for a key makes none', async () => {
  const file = createKeyFile(path)
  expect(await file.find('0123456789abcdef')).toBeNull()
  await expect(stat(path)).rejects.toThrow('ENOENT')

  const key = await file.current()

  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(dirname(path))).mode & 0o777).toBe(0o700)
  expect((await readFile(path, 'utf8')).trim()).toBe(key.bytes.toString('base64'))
  expect(await createKeyFile(path).current()).toEqual(key)
})

test('many that come first at once agree on one key, and leave nothing else behind', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => createKeyFile(path).current()))
  expect(new Set(keys.map(({ id }) => id)).size).toBe(1)
  expect(await readdir(dirname(path))).toEqual(['secrets.key'])
})

test.skipIf(process.platform === 'win32').each([0o640, 0o604, 0o660, 0o644])(
  'a file of mode %o is refused with the words that mend it',
  async (mode) => {
    await aFile(`${newSecretKey()}\n`, mode)
    const error = await createKeyFile(path)
      .current()
      .catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(SecretKeyError)
    expect(error).toMatchObject({ hint: expect.stringContaining(`chmod 600 ${path}`) })
  },
)

test.each(['', '\n', 'nonsense\n', `${Buffer.alloc(16).toString('base64')}\n`])(
  'a file that holds %j is never taken for an empty one and overwritten',
  async (text) => {
    await aFile(text)
    await expect(createKeyFile(path).current()).rejects.toThrow(SecretKeyError)
    expect(await readFile(path, 'utf8')).toBe(text)
  },
)

test('a file that can not be made is told with what to do', async () => {
  await writeFile(dirname(path), 'in the way')
  const error = await createKeyFile(path)
    .current()
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(SecretKeyError)
  expect(error).toMatchObject({ hint: expect.stringContaining('WORKBENCH_DATA_DIR') })
})

test('a running process finds a key that another one put in, and seals with it from then on', async () => {
  const [running, rotating] = [createKeyFile(path), createKeyFile(path)]
  const old = await running.current()

  const added = await rotating.addKey()

  expect(await running.find(added.id)).toEqual(added)
  expect(await running.current()).toEqual(added)
  expect(await running.find(old.id)).toEqual(old)
  await rotating.dropOldKeys()
  expect(await createKeyFile(path).find(old.id)).toBeNull()
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(dirname(path))).toEqual(['secrets.key'])
})

test.skipIf(process.getuid?.() !== 0)("the file stays its owner's, whoever puts a new key in", async () => {
  const file = createKeyFile(path)
  await file.current()
  await chown(path, 1234, 1235)
  await file.addKey()
  expect(await stat(path)).toMatchObject({ uid: 1234, gid: 1235 })
})

test('a key of the environment is the one that seals; the file opens what it sealed before', async () => {
  const inFile = await createKeyFile(path).current()
  const secretKey = newSecretKey()
  const keys = createSecretKeys({ secretKey, dataDir })

  expect((await keys.current()).bytes.toString('base64')).toBe(secretKey)
  expect(await keys.find(inFile.id)).toEqual(inFile)
  expect(await keys.find('0123456789abcdef')).toBeNull()
})

test('with a key of the environment no file is made', async () => {
  const keys = createSecretKeys({ secretKey: newSecretKey(), dataDir })
  await keys.current()
  await keys.find('0123456789abcdef')
  expect(await readdir(dataDir)).toEqual([])
})
