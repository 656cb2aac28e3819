import { createInMemoryBlobStore } from '@workbench/core/testing/in-memory-blob-store'
import { expect, test } from 'vitest'
import { createArtifactBox, maxArtifactBytes } from './artifact-box.ts'

function aBox(redactor: (text: string) => string = (text) => text) {
  const blobs = createInMemoryBlobStore()
  let last = 0
  const newId = () => `id-${++last}`
  const box = createArtifactBox({ blobs, newId }, redactor)
  const contentOf = async (sha256: string) => Buffer.concat(await Array.fromAsync(await blobs.get(sha256)))
  return { box, contentOf }
}
const aFile = (overrides = {}) => ({
  name: 'notes.md',
  mediaType: null,
  bytes: Buffer.from('# Ü'),
  ...overrides,
})

test('a file is in the store under its name and type', async () => {
  const { box, contentOf } = aBox()

  const saved = await box.save(aFile())

  expect(saved).toEqual({
    ...{ id: 'id-1', name: 'notes.md', mediaType: 'text/markdown', sizeBytes: 4 },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect((await contentOf(saved.sha256)).toString()).toBe('# Ü')
  expect(box.soFar()).toEqual([saved])
})

test.each([
  ['../../etc/passwd', null, 'passwd', 'text/plain'],
  ['C:\\temp\\a\u0000b.CSV', null, 'a b.CSV', 'text/csv'],
  ['a\u202Egpj.html', null, 'agpj.html', 'text/html'],
  ['x', 'Application/PDF; v=1', 'x', 'application/pdf'],
  ['x.json', 'no type\r\nx: y', 'x.json', 'application/json'],
  [`${'n'.repeat(300)}.png`, null, `${'n'.repeat(196)}.png`, 'image/png'],
])('the name %j of type %j is kept as %s, %s', async (name, mediaType, kept, type) => {
  expect(await aBox().box.save(aFile({ name, mediaType }))).toMatchObject({ name: kept, mediaType: type })
})

test('what is no text is kept as it is, and called bytes when nobody says more', async () => {
  const { box, contentOf } = aBox(() => 'redacted')
  const bytes = Uint8Array.of(0xff, 0, 0xfe)

  const saved = await box.save({ name: 'x', mediaType: null, bytes })

  expect(saved).toMatchObject({ name: 'redacted', mediaType: 'application/octet-stream', sizeBytes: 3 })
  expect(await contentOf(saved.sha256)).toEqual(Buffer.from(bytes))
})

test('secrets are taken out of text and name', async () => {
  const { box, contentOf } = aBox((text) => text.replaceAll('sesame', '[secret:KEY]'))

  const saved = await box.save(aFile({ name: 'sesame.txt', bytes: Buffer.from('open sesame') }))

  expect(saved.name).toBe('[secret:KEY].txt')
  expect((await contentOf(saved.sha256)).toString()).toBe('open [secret:KEY]')
})

test('one that is too large, or has no name, is refused', async () => {
  const { box } = aBox()
  const large = aFile({ bytes: new Uint8Array(maxArtifactBytes + 1) })

  await expect(box.save(large)).rejects.toMatchObject({ code: 'output_limit' })
  await expect(box.save(aFile({ name: '..' }))).rejects.toMatchObject({ code: 'invalid_args' })
  expect(box.soFar()).toEqual([])
})

test('twenty are kept and no more, however many come at once', async () => {
  const { box } = aBox()

  const all = await Promise.allSettled(Array.from({ length: 30 }, () => box.save(aFile())))

  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  expect(box.soFar()).toHaveLength(20)
})
