import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { BlobTooLargeError, NotFoundError } from '../src/errors.ts'
import type { OpenBlobStore } from '../src/ports/blob-ledger.ts'
import type { BlobStore } from '../src/ports/blob-store.ts'

export interface BlobStoreUnderTest {
  /** The same place each time. */
  readonly open: OpenBlobStore
  /** Names of whatever lies around beside whole blobs. */
  readonly leftovers: () => Promise<readonly string[]>
}

const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex')
const nobodys = hashOf('nobody ever put this')

async function* chunksOf(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(Uint8Array.from(chunk))
  return Buffer.concat(chunks).toString()
}

/** What every BlobStore must do. */
export function blobStoreContract(name: string, make: () => Promise<BlobStoreUnderTest>): void {
  async function aStore() {
    const { open, leftovers } = await make()
    return { store: open({ touch: async () => {} }), open, leftovers }
  }
  const read = async (store: BlobStore, sha256: string, start: number, end: number) =>
    textOf(await store.get(sha256, { start, end }))

  describe(`${name} as a blob store`, () => {
    test('what was put is read again, by its hash', async () => {
      const { store, leftovers } = await aStore()
      const blob = await store.put(chunksOf('Postgres ', 'is ', 'enough.'))
      expect(blob).toEqual({ sha256: hashOf('Postgres is enough.'), sizeBytes: 19 })
      expect(await store.has(blob.sha256)).toBe(true)
      expect(await textOf(await store.get(blob.sha256))).toBe('Postgres is enough.')
      expect(await leftovers()).toEqual([])
    })

    test('the same content again changes nothing, however many put it at once', async () => {
      const { store, leftovers } = await aStore()
      const all = await Promise.all(Array.from({ length: 8 }, () => store.put(chunksOf('a', 'b'))))
      const again = await store.put(chunksOf('ab'))
      expect(new Set(all.map(({ sha256 }) => sha256))).toEqual(new Set([again.sha256]))
      expect(await textOf(await store.get(again.sha256))).toBe('ab')
      expect(await leftovers()).toEqual([])
    })

    test('nothing is content too', async () => {
      const { store } = await aStore()
      const blob = await store.put(chunksOf())
      expect(blob).toEqual({ sha256: hashOf(''), sizeBytes: 0 })
      expect(await textOf(await store.get(blob.sha256))).toBe('')
    })

    test('a source may use one buffer again and again', async () => {
      const { store } = await aStore()
      async function* reusing() {
        const buffer = Buffer.alloc(1)
        for (const letter of 'debate') {
          buffer.write(letter)
          yield buffer
        }
      }
      expect((await store.put(reusing())).sha256).toBe(hashOf('debate'))
      expect(await textOf(await store.get(hashOf('debate')))).toBe('debate')
    })

    test('a range is read, its end excluded and cut where the content ends', async () => {
      const { store } = await aStore()
      const { sha256 } = await store.put(chunksOf('0123456789'))
      expect(await read(store, sha256, 2, 5)).toBe('234')
      expect(await read(store, sha256, 0, 1)).toBe('0')
      expect(await read(store, sha256, 9, 10)).toBe('9')
      expect(await read(store, sha256, 7, 1000)).toBe('789')
      expect(await read(store, sha256, 4, 4)).toBe('')
      expect(await read(store, sha256, 10, 20)).toBe('')
    })

    test('what is large comes back byte for byte, and so does its end', async () => {
      const { store, leftovers } = await aStore()
      const block = Buffer.alloc(1024 * 1024)
      const hash = createHash('sha256')
      async function* megabytes(count: number) {
        for (let index = 0; index < count; index++) {
          block.fill(index + 1)
          yield block
        }
      }
      for await (const chunk of megabytes(13)) hash.update(chunk)
      const sha256 = hash.digest('hex')

      expect(await store.put(megabytes(13))).toEqual({ sha256, sizeBytes: 13 * block.length })
      const readHash = createHash('sha256')
      for await (const chunk of await store.get(sha256)) readHash.update(chunk)
      expect(readHash.digest('hex')).toBe(sha256)
      const atEnd = await store.get(sha256, { start: 13 * block.length - 2, end: 13 * block.length })
      expect(await textOf(atEnd)).toBe('\x0d\x0d')
      expect(await leftovers()).toEqual([])
    })

    test('one can stop reading, and not begin', async () => {
      const { store } = await aStore()
      const { sha256 } = await store.put(chunksOf('x'.repeat(300_000), 'y'.repeat(300_000)))
      await store.get(sha256)
      for await (const chunk of await store.get(sha256)) {
        expect(chunk.length).toBeGreaterThan(0)
        break
      }
      expect(await read(store, sha256, 0, 3)).toBe('xxx')
    })

    test('what nobody put is not there, and is deleted without a word', async () => {
      const { store } = await aStore()
      expect(await store.has(nobodys)).toBe(false)
      await expect(store.get(nobodys)).rejects.toThrow(NotFoundError)
      await expect(store.get(nobodys, { start: 0, end: 1 })).rejects.toThrow(NotFoundError)
      await store.delete(nobodys)
    })

    test('what was deleted is gone, and can be put again', async () => {
      const { store, leftovers } = await aStore()
      const { sha256 } = await store.put(chunksOf('gone'))
      await store.delete(sha256)
      expect(await store.has(sha256)).toBe(false)
      await expect(store.get(sha256)).rejects.toThrow(NotFoundError)
      await store.put(chunksOf('gone'))
      expect(await textOf(await store.get(sha256))).toBe('gone')
      expect(await leftovers()).toEqual([])
    })

    test('a byte too many is refused without reading on, and nothing is kept', async () => {
      const { store, leftovers } = await aStore()
      let isClosed = false
      async function* endless() {
        try {
          for (;;) yield Buffer.from('more')
        } finally {
          isClosed = true
        }
      }
      const refused = store.put(endless(), { maxBytes: 10 })
      await expect(refused).rejects.toThrow(BlobTooLargeError)
      await expect(refused).rejects.toMatchObject({ maxBytes: 10 })
      expect(isClosed).toBe(true)
      expect(await store.has(hashOf('moremoremore'))).toBe(false)
      expect(await leftovers()).toEqual([])
      expect(await store.put(chunksOf('ten bytes.'), { maxBytes: 10 })).toMatchObject({ sizeBytes: 10 })
    })

    test('a stream that breaks leaves nothing and says why', async () => {
      const { store, leftovers } = await aStore()
      async function* breaking() {
        yield Buffer.from('half')
        throw new Error('The connection broke')
      }
      await expect(store.put(breaking())).rejects.toThrow('The connection broke')
      expect(await store.has(hashOf('half'))).toBe(false)
      expect(await leftovers()).toEqual([])
    })

    test('whoever aborts is rid of it at once, even of a source that says nothing more', async () => {
      const { store, leftovers } = await aStore()
      const aborted = new AbortController()
      async function* hanging() {
        yield Buffer.from('half')
        aborted.abort(new Error('The client is gone'))
        await new Promise(() => {})
      }
      await expect(store.put(hanging(), { signal: aborted.signal })).rejects.toThrow('The client is gone')
      await expect(store.put(chunksOf('late'), { signal: aborted.signal })).rejects.toThrow(
        'The client is gone',
      )
      expect(await store.has(hashOf('half'))).toBe(false)
      expect(await store.has(hashOf('late'))).toBe(false)
      expect(await leftovers()).toEqual([])
    })

    test('the ledger knows of a blob before its bytes are there, each time it is put', async () => {
      const { open } = await make()
      const touched: unknown[] = []
      const store: BlobStore = open({
        async touch(blob) {
          touched.push({ ...blob, isThere: await store.has(blob.sha256) })
        },
      })
      await store.put(chunksOf('once'))
      await store.put(chunksOf('once'))
      const blob = { sha256: hashOf('once'), sizeBytes: 4 }
      expect(touched).toEqual([
        { ...blob, isThere: false },
        { ...blob, isThere: true },
      ])
    })

    test('what the ledger could not be told of is not kept', async () => {
      const { open, leftovers } = await make()
      const store = open({
        async touch() {
          throw new Error('The database is away')
        },
      })
      await expect(store.put(chunksOf('unknown'))).rejects.toThrow('The database is away')
      expect(await store.has(hashOf('unknown'))).toBe(false)
      expect(await leftovers()).toEqual([])
    })
  })
}
