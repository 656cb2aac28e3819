import { once } from 'node:events'
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ToolError } from '../tool-error.ts'
import { createFileAccess } from './create-file-access.ts'
import { aPlace, faultOf, makeFifo } from './testing/a-place.ts'

/** Puts a link to `secret` in the place of `folder` and back again, as often as it can. */
function exchange(folder: string, secret: string, aside: string): () => Promise<void> {
  let isOver = false
  const steps = [
    () => renameSync(folder, aside),
    () => symlinkSync(secret, folder),
    () => rmSync(folder),
    () => renameSync(aside, folder),
  ]
  const exchanging = (async () => {
    for (let round = 0; !isOver; round++) {
      for (const step of steps) {
        try {
          step()
        } catch {
          // What is raced against may have made the folder anew just then.
        }
        if (round % 2 === 0) await new Promise(setImmediate)
      }
      await new Promise(setImmediate)
    }
  })()
  return async () => {
    isOver = true
    await exchanging
  }
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const bytes = (text: string) => Buffer.from(text)
const enough = { maxBytes: 1000, maxEntries: 100 }

// Where the system doesn't tell the path of a descriptor, the same must hold.
const isLinux = existsSync('/proc/self/fd')
describe.each([...(isLinux ? [['with', true] as const] : []), ['without', false] as const])(
  '%s paths of descriptors',
  (_words, hasDescriptorPaths) => {
    const files = createFileAccess({ protectedPaths: [], hasDescriptorPaths })

    describe('reading', () => {
      test('gives what is below a root, by its whole path or, with one root, by a short one', async () => {
        const { data } = aPlace()
        const path = join(data, 'inside.txt')
        for (const asked of [path, 'inside.txt', './inside.txt', `${data}//./inside.txt`]) {
          const content = await files.read(asked, [data], enough)
          expect(content.path).toBe(path)
          expect(textOf(content.bytes)).toBe('inside')
        }
        expect(textOf((await files.read(path, [path], enough)).bytes)).toBe('inside')
        expect(textOf((await files.read(path, [`${data}/`], enough)).bytes)).toBe('inside')
      })

      test('of a short path with two roots asks for the whole one', async () => {
        const { data, home } = aPlace()
        const error = await faultOf(files.read('inside.txt', [data, join(home, 'more')], enough))
        expect(error).toMatchObject({ code: 'denied_read', message: expect.stringContaining(data) })
      })

      test.each([
        ['a neighbour', '../secret/key.txt'],
        ['up and down', 'nowhere/../../secret/key.txt'],
        ['up at the end', 'nowhere/..'],
        ['up and back in', '../data/inside.txt'],
        ['NUL', 'inside.txt\0.png'],
      ])('of a path with %s is denied', async (_what, asked) => {
        const { data } = aPlace()
        expect(await faultOf(files.read(asked, [data], enough))).toMatchObject({ code: 'denied_read' })
        expect(await faultOf(files.read(join(data, '/') + asked, [data], enough))).toMatchObject({
          code: 'denied_read',
        })
      })

      test('of a folder whose name only begins like the root is denied', async () => {
        const { data } = aPlace()
        mkdirSync(`${data}base`)
        writeFileSync(`${data}base/key.txt`, 'the key')
        const error = await faultOf(files.read(`${data}base/key.txt`, [data], enough))
        expect(error).toMatchObject({ code: 'denied_read' })
        expect(error.message).toContain(`does not name ${data}base/key.txt`)
        expect(error.message).toContain('"read" in the tool')
      })

      test.each(['/etc/passwd', '/proc/self/environ', '/proc/self/root/etc/passwd', '/dev/zero', '/'])(
        'of %s is denied, with no roots and with others',
        async (path) => {
          const { data } = aPlace()
          expect(await faultOf(files.read(path, [], enough))).toMatchObject({ code: 'denied_read' })
          expect(await faultOf(files.read(path, [data], enough))).toMatchObject({ code: 'denied_read' })
        },
      )

      test.each([
        '/proc/self/environ',
        '/proc/self/status',
        '/sys/kernel/mm/transparent_hugepage/enabled',
        '/dev/null',
      ])('of %s is denied even when the policy names it', async (path) => {
        const error = await faultOf(files.read(path, [path, '/proc', '/sys', '/dev', '/'], enough))
        expect(['denied_read', 'failed']).toContain(error.code)
        if (existsSync(path)) expect(error.code).toBe('denied_read')
      })

      test('through a link, at the end or on the way, is denied', async () => {
        const { data, secret } = aPlace()
        symlinkSync(join(secret, 'key.txt'), join(data, 'link.txt'))
        symlinkSync(secret, join(data, 'folder'))
        symlinkSync('/proc/self', join(data, 'self'))
        for (const asked of [
          'link.txt',
          'folder/key.txt',
          'self/environ',
          'self/root/etc/passwd',
          'self/cwd/package.json',
        ])
          expect(await faultOf(files.read(asked, [data], enough))).toMatchObject({ code: 'denied_read' })
        expect(await faultOf(files.list('folder', [data], enough))).toMatchObject({ code: 'denied_read' })
      })

      test('does not tell what is behind a link that leads out', async () => {
        const { data, secret } = aPlace()
        symlinkSync(secret, join(data, 'folder'))
        const there = await faultOf(files.read('folder/key.txt', [data], enough))
        const missing = await faultOf(files.read('folder/nothing.txt', [data], enough))
        const deep = await faultOf(files.read('folder/no/thing.txt', [data], enough))
        const shape = ({ code, message }: ToolError) => [code, message.replace(/\S+\.txt/, 'X')]
        expect(shape(missing)).toEqual(shape(there))
        expect(shape(deep)).toEqual(shape(there))
        expect(there.message).not.toContain(secret)
      })

      test('through a link that stays within what the policy names is fine', async () => {
        const { data } = aPlace()
        mkdirSync(join(data, 'real'))
        writeFileSync(join(data, 'real', 'a.txt'), 'a')
        symlinkSync('real', join(data, 'folder'))
        expect(textOf((await files.read('folder/a.txt', [data], enough)).bytes)).toBe('a')
      })

      test('below a root that is itself a link is denied, and the message says what to name', async () => {
        const { data, home } = aPlace()
        const link = join(home, 'link')
        symlinkSync(data, link)
        const error = await faultOf(files.read(join(link, 'inside.txt'), [link], enough))
        expect(error).toMatchObject({ code: 'denied_read', message: expect.stringContaining(`Name ${data}`) })
        expect(await faultOf(files.list(link, [link], enough))).toMatchObject({ code: 'denied_read' })
      })

      test('of a file with a second name is denied', async () => {
        const { data, secret } = aPlace()
        linkSync(join(secret, 'key.txt'), join(data, 'planted.txt'))
        expect(await faultOf(files.read('planted.txt', [data], enough))).toMatchObject({
          code: 'denied_read',
        })
      })

      test('of what is no file does not wait', async () => {
        const { data } = aPlace()
        makeFifo(join(data, 'fifo'))
        const socket = createServer().listen(join(data, 'socket'))
        await once(socket, 'listening')
        try {
          expect(await faultOf(files.read('fifo', [data], enough))).toMatchObject({ code: 'denied_read' })
          expect(await faultOf(files.read('socket', [data], enough))).toMatchObject({ code: 'denied_read' })
          expect(await faultOf(files.read('.', [data], enough))).toMatchObject({ code: 'failed' })
          expect(await faultOf(files.list('fifo', [data], enough))).toMatchObject({ code: 'failed' })
        } finally {
          socket.close()
        }
      })

      test('of what is not there says so', async () => {
        const { data } = aPlace()
        const path = join(data, 'nothing.txt')
        expect(await faultOf(files.read(path, [data], enough))).toMatchObject({
          code: 'failed',
          message: `${path} does not exist (ENOENT).`,
        })
        for (const asked of [
          `${'a'.repeat(300)}.txt`,
          'a/'.repeat(3000),
          'inside.txt/more',
          'no/such/folder.txt',
        ])
          expect(await faultOf(files.read(asked, [data], enough))).toMatchObject({ code: 'failed' })
      })

      test('takes no more bytes than allowed, holes included', async () => {
        const { data } = aPlace()
        expect((await files.read('inside.txt', [data], { maxBytes: 6 })).bytes).toHaveLength(6)
        expect(await faultOf(files.read('inside.txt', [data], { maxBytes: 5 }))).toMatchObject({
          code: 'output_limit',
        })
        writeFileSync(join(data, 'huge'), '')
        truncateSync(join(data, 'huge'), 2 ** 40)
        expect(await faultOf(files.read('huge', [data], enough))).toMatchObject({ code: 'output_limit' })
        writeFileSync(join(data, 'empty'), '')
        expect((await files.read('empty', [data], enough)).bytes).toHaveLength(0)
      })

      test.runIf(hasDescriptorPaths)('never wins a race against somebody who exchanges folders', async () => {
        const { data, secret, home } = aPlace()
        const folder = join(data, 'folder')
        mkdirSync(folder)
        writeFileSync(join(folder, 'key.txt'), 'harmless')
        const stop = exchange(folder, secret, join(home, 'aside'))
        const seen = new Set<string>()
        for (let round = 0; round < 300; round++) {
          const outcome = await files.read('folder/key.txt', [data], enough).then(
            (content) => textOf(content.bytes),
            (error: ToolError) => error.code,
          )
          seen.add(outcome)
        }
        await stop()
        expect(seen).not.toContain('the key')
      })

      test.runIf(isLinux)('leaves nothing open', async () => {
        const { data } = aPlace()
        symlinkSync('/etc', join(data, 'etc'))
        const open = () => readdirSync('/proc/self/fd').length
        const before = open()
        for (let round = 0; round < 50; round++) {
          await files.read('inside.txt', [data], enough)
          await faultOf(files.read('etc/passwd', [data], enough))
          await faultOf(files.read('inside.txt', [data], { maxBytes: 1 }))
          await files.list('.', [data], enough)
          await faultOf(files.list('.', [data], { maxEntries: 1 }))
          await files.write('a/b.txt', [data], bytes('x'))
          await faultOf(files.write('etc/x', [data], bytes('x')))
        }
        expect(open() - before).toBeLessThan(10)
      })
    })

    describe('listing', () => {
      test('names what is there by kind, links without following them', async () => {
        const { data, secret } = aPlace()
        mkdirSync(join(data, 'folder'))
        symlinkSync(secret, join(data, 'link'))
        makeFifo(join(data, 'fifo'))
        const { path, entries } = await files.list('.', [data], enough)
        expect(path).toBe(data)
        expect(entries).toEqual([
          { name: 'fifo', type: 'other', size: 0 },
          { name: 'folder', type: 'folder', size: 0 },
          { name: 'inside.txt', type: 'file', size: 6 },
          { name: 'link', type: 'link', size: 0 },
        ])
      })

      test('is denied outside, and stops at a limit', async () => {
        const { data, home } = aPlace()
        for (const asked of [home, '/', '/proc', join(data, '..')])
          expect(await faultOf(files.list(asked, [data], enough))).toMatchObject({ code: 'denied_read' })
        writeFileSync(join(data, 'second'), '')
        expect(await faultOf(files.list('.', [data], { maxEntries: 1 }))).toMatchObject({
          code: 'output_limit',
        })
        expect((await files.list('.', [data], { maxEntries: 2 })).entries).toHaveLength(2)
        expect(await faultOf(files.list('inside.txt', [data], enough))).toMatchObject({ code: 'failed' })
      })
    })

    describe('writing', () => {
      test('puts a file in place, makes folders, and leaves nothing else behind', async () => {
        const { data } = aPlace()
        const { path } = await files.write('a/b/c.txt', [data], bytes('hello'))
        expect(path).toBe(join(data, 'a/b/c.txt'))
        expect(readFileSync(path, 'utf8')).toBe('hello')
        expect(statSync(path).mode & 0o777).toBe(0o644 & ~process.umask())
        await files.write(path, [data], bytes('again'))
        expect(readFileSync(path, 'utf8')).toBe('again')
        expect(readdirSync(join(data, 'a/b'))).toEqual(['c.txt'])
      })

      test('of many files into one new folder at once works', async () => {
        const { data } = aPlace()
        await Promise.all(
          [1, 2, 3, 4, 5].map((number) => files.write(`new/deep/${number}`, [data], bytes('x'))),
        )
        expect(readdirSync(join(data, 'new/deep'))).toHaveLength(5)
      })

      test('is possible where the policy names a single file, and nowhere beside it', async () => {
        const { home, data } = aPlace()
        const file = join(home, 'out.txt')
        await files.write(file, [file], bytes('hello'))
        expect(readFileSync(file, 'utf8')).toBe('hello')
        for (const asked of [`${file}.bak`, join(home, 'other.txt'), join(data, 'inside.txt')])
          expect(await faultOf(files.write(asked, [file], bytes('x')))).toMatchObject({
            code: 'denied_write',
          })
      })

      test.each([
        '../secret/key.txt',
        '/etc/workbench-test',
        '/proc/self/oom_score_adj',
        '/dev/shm/workbench-test',
        'a\0b',
      ])('to %j is denied', async (asked) => {
        const { data } = aPlace()
        const error = await faultOf(files.write(asked, [data], bytes('x')))
        expect(error).toMatchObject({ code: 'denied_write' })
        expect(existsSync(asked.replace('\0', ''))).toBe(asked.startsWith('/proc'))
      })

      test('to the system is denied even when the policy names it', async () => {
        for (const path of ['/dev/shm/workbench-test', '/proc/self/oom_score_adj'])
          expect(await faultOf(files.write(path, ['/dev', '/proc', path], bytes('1')))).toMatchObject({
            code: 'denied_write',
          })
        expect(existsSync('/dev/shm/workbench-test')).toBe(false)
      })

      test('through links is denied, also to places within', async () => {
        const { data, secret } = aPlace()
        symlinkSync(join(secret, 'key.txt'), join(data, 'link.txt'))
        symlinkSync(join(secret, 'new.txt'), join(data, 'dangling.txt'))
        symlinkSync(secret, join(data, 'folder'))
        symlinkSync('.', join(data, 'here'))
        for (const asked of ['link.txt', 'dangling.txt', 'folder/key.txt', 'folder/new/x.txt', 'here/x.txt'])
          expect(await faultOf(files.write(asked, [data], bytes('x')))).toMatchObject({
            code: 'denied_write',
          })
        expect(readFileSync(join(secret, 'key.txt'), 'utf8')).toBe('the key')
        expect(readdirSync(secret)).toEqual(['key.txt'])
        expect(lstatSync(join(data, 'link.txt')).isSymbolicLink()).toBe(true)
      })

      test('below a root that is a link, or behind one, is denied', async () => {
        const { data, home } = aPlace()
        symlinkSync(data, join(home, 'link'))
        symlinkSync(home, join(home, 'up'))
        for (const root of [join(home, 'link'), join(home, 'up', 'data')])
          for (const path of [join(root, 'x'), join(root, 'new', 'x')])
            expect(await faultOf(files.write(path, [root], bytes('x')))).toMatchObject({
              code: 'denied_write',
            })
        expect(readdirSync(data)).toEqual(['inside.txt'])
      })

      test('over a file with a second name leaves the second as it was', async () => {
        const { data, secret } = aPlace()
        linkSync(join(secret, 'key.txt'), join(data, 'planted.txt'))
        await files.write('planted.txt', [data], bytes('new'))
        expect(readFileSync(join(secret, 'key.txt'), 'utf8')).toBe('the key')
      })

      test('over what is no file is refused and does not wait', async () => {
        const { data } = aPlace()
        mkdirSync(join(data, 'folder'))
        makeFifo(join(data, 'fifo'))
        expect(await faultOf(files.write('fifo', [data], bytes('x')))).toMatchObject({ code: 'denied_write' })
        expect(await faultOf(files.write('folder', [data], bytes('x')))).toMatchObject({ code: 'failed' })
        expect(await faultOf(files.write('.', [data], bytes('x')))).toMatchObject({ code: 'failed' })
        expect(await faultOf(files.write('inside.txt/x', [data], bytes('x')))).toMatchObject({
          code: 'failed',
        })
        expect(await faultOf(files.write('a'.repeat(300), [data], bytes('x')))).toMatchObject({
          code: 'failed',
        })
        expect(readdirSync(data)).toEqual(['fifo', 'folder', 'inside.txt'])
      })

      test('of more than is allowed is refused', async () => {
        const { data } = aPlace()
        const small = createFileAccess({ protectedPaths: [], hasDescriptorPaths, maxWriteBytes: 4 })
        expect(await faultOf(small.write('x', [data], bytes('12345')))).toMatchObject({
          code: 'output_limit',
        })
        await small.write('x', [data], bytes('1234'))
      })

      test.runIf(hasDescriptorPaths)('never wins a race against somebody who exchanges folders', async () => {
        const { data, secret, home } = aPlace()
        const folder = join(data, 'folder')
        mkdirSync(folder)
        const stop = exchange(folder, secret, join(home, 'aside'))
        for (let round = 0; round < 200; round++)
          await files.write('folder/key.txt', [data], bytes('overwritten')).catch(() => {})
        await stop()
        expect(readdirSync(secret)).toEqual(['key.txt'])
        expect(readFileSync(join(secret, 'key.txt'), 'utf8')).toBe('the key')
      })
    })

    test('what belongs to the workbench stays closed whatever a policy names, by any name', async () => {
      const { data, secret, home } = aPlace()
      symlinkSync(secret, join(home, 'keys'))
      symlinkSync('../secret', join(data, 'way'))
      const guarded = createFileAccess({
        protectedPaths: [join(home, 'keys'), join(home, 'not-yet')],
        hasDescriptorPaths,
      })
      for (const asked of [
        join(secret, 'key.txt'),
        join(data, 'way', 'key.txt'),
        join(home, 'keys', 'key.txt'),
      ]) {
        expect(await faultOf(guarded.read(asked, [home], enough))).toMatchObject({ code: 'denied_read' })
        expect(await faultOf(guarded.write(asked, [home], bytes('x')))).toMatchObject({
          code: 'denied_write',
        })
      }
      expect(await faultOf(guarded.list(secret, [home], enough))).toMatchObject({ code: 'denied_read' })
      for (const asked of [join(secret, 'new'), join(home, 'not-yet'), join(home, 'not-yet', 'x')])
        expect(await faultOf(guarded.write(asked, [home], bytes('x')))).toMatchObject({
          code: 'denied_write',
        })
      expect(textOf((await guarded.read(join(data, 'inside.txt'), [home], enough)).bytes)).toBe('inside')
      expect(readdirSync(secret)).toEqual(['key.txt'])
    })

    test('programs may be read where a policy names them, and never written', async () => {
      const { data, secret, home } = aPlace()
      const guarded = createFileAccess({ protectedPaths: [], readOnlyPaths: [secret], hasDescriptorPaths })
      expect(textOf((await guarded.read(join(secret, 'key.txt'), [home], enough)).bytes)).toBe('the key')
      for (const name of ['key.txt', 'new.ts']) {
        const written = guarded.write(join(secret, name), [home], bytes('x'))
        expect(await faultOf(written)).toMatchObject({ code: 'denied_write' })
      }
      await guarded.write(join(data, 'mine.txt'), [home], bytes('x'))
      expect(readdirSync(secret)).toEqual(['key.txt'])
    })
  },
)
