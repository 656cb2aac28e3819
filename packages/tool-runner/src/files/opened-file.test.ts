import { existsSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { judgeOpened } from './opened-file.ts'
import { aPlace, faultOf } from './testing/a-place.ts'

const hasDescriptorPaths = existsSync('/proc/self/fd')
const judge = { hasDescriptorPaths, isProtected: async () => false }

async function opened(path: string) {
  const handle = await open(path)
  onTestFinished(() => handle.close())
  return handle
}

test('what was opened is judged by where it is, whatever the path leads to by now', async () => {
  const { data, secret } = aPlace()
  const path = join(data, 'key.txt')
  symlinkSync(join(secret, 'key.txt'), path)
  const handle = await opened(path)
  renameSync(path, join(data, 'gone'))
  writeFileSync(path, 'harmless')
  const judged = judgeOpened(handle, { path, root: data, roots: [data] }, 'read', judge)
  expect(await faultOf(judged)).toMatchObject({ code: 'denied_read' })
})

test('what was opened inside may be moved inside, not out', async () => {
  const { data, secret } = aPlace()
  const path = join(data, 'inside.txt')
  const located = { path, root: data, roots: [data] }
  const handle = await opened(path)
  expect(await judgeOpened(handle, located, 'read', judge)).toBe(path)
  renameSync(path, join(secret, 'inside.txt'))
  symlinkSync(join(secret, 'inside.txt'), path)
  expect(await faultOf(judgeOpened(handle, located, 'read', judge))).toMatchObject({ code: 'denied_read' })
})
