import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { protectedBy } from './protected-paths.ts'
import { aPlace } from './testing/a-place.ts'

test('a path is protected with all that is below it, and nothing beside it', async () => {
  const { home, secret, data } = aPlace()
  const isProtected = protectedBy([secret, join(home, 'not-yet')])
  expect(await isProtected(secret)).toBe(true)
  expect(await isProtected(join(secret, 'not', 'there'))).toBe(true)
  expect(await isProtected(join(home, 'not-yet', 'x'))).toBe(true)
  expect(await isProtected(data)).toBe(false)
  expect(await isProtected(`${secret}-too`)).toBe(false)
  expect(await isProtected('/')).toBe(false)
})

test('a link in the list protects what it leads to', async () => {
  const { home, secret } = aPlace()
  symlinkSync(secret, join(home, 'link'))
  expect(await protectedBy([join(home, 'link')])(join(secret, 'key.txt'))).toBe(true)
})

// Mounts need a namespace of their own, which not every machine gives.
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

test.runIf(canMount)('what is mounted at a second place is protected there, too', () => {
  const { home, secret, data } = aPlace()
  const second = join(home, 'second')
  mkdirSync(second)
  const program = `
    import { createFileAccess } from ${JSON.stringify(new URL('./create-file-access.ts', import.meta.url).href)}
    const files = createFileAccess({ protectedPaths: [${JSON.stringify(secret)}] })
    const roots = [${JSON.stringify(second)}, ${JSON.stringify(data)}]
    const tried = [
      files.read(${JSON.stringify(join(second, 'key.txt'))}, roots, { maxBytes: 100 }),
      files.list(${JSON.stringify(second)}, roots, { maxEntries: 9 }),
      files.write(${JSON.stringify(join(second, 'key.txt'))}, roots, Buffer.from('mine')),
      files.write(${JSON.stringify(join(second, 'new', 'x'))}, roots, Buffer.from('mine')),
      files.read(${JSON.stringify(join(data, 'inside.txt'))}, roots, { maxBytes: 100 }),
    ]
    const done = await Promise.allSettled(tried)
    console.log(JSON.stringify(done.map(({ status, reason }) => reason?.code ?? status)))`
  const script = 'mount --bind "$0" "$1" && exec "$2" --input-type=module -e "$3"'
  const args = ['-rm', 'sh', '-c', script, secret, second, process.execPath, program]
  const { stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8', timeout: 20_000 })
  expect(stdout.trim(), stderr).toBe(
    '["denied_read","denied_read","denied_write","denied_write","fulfilled"]',
  )
  expect(readFileSync(join(secret, 'key.txt'), 'utf8')).toBe('the key')
})
