import { expect, test } from 'vitest'
import type { LeftFile } from '../artifacts/artifact-box.ts'
import { CallAnswer } from './call-result.ts'
import { keepFiles } from './keep-files.ts'

const data = Buffer.from('bytes').toString('base64')

async function kept(content: unknown[], isError = false) {
  const files: LeftFile[] = []
  const faults: unknown[] = []
  const save = async (file: LeftFile) => {
    if (file.name.includes('large')) throw new Error('Too large')
    files.push(file)
    return { id: 'id', name: file.name, mediaType: 'x/y', sizeBytes: 1, sha256: 'a' }
  }
  const answer = CallAnswer.parse({ content, isError })
  const names = await keepFiles(answer, 'server__draw', { save }, (fault) => faults.push(fault))
  return { files, names: [...names], faults }
}

test('images, sounds and binary resources are kept; text and links are not', async () => {
  const { files, names } = await kept([
    { type: 'text', text: 'Here:' },
    { type: 'image', data, mimeType: 'image/png' },
    { type: 'audio', data },
    {
      type: 'resource',
      resource: { uri: 'file:///a/my%20report.pdf', mimeType: 'application/pdf', blob: data },
    },
    { type: 'resource', resource: { uri: 'file:///a.md', text: '# A' } },
    { type: 'resource_link', uri: 'https://a.example/b' },
    7,
  ])

  expect(files.map(({ name, mediaType, bytes }) => [name, mediaType, bytes.toString()])).toEqual([
    ['server__draw-2.png', 'image/png', 'bytes'],
    ['server__draw-3', null, 'bytes'],
    ['my report.pdf', 'application/pdf', 'bytes'],
  ])
  expect(names).toEqual([
    [1, 'server__draw-2.png'],
    [2, 'server__draw-3'],
    [3, 'my report.pdf'],
  ])
})

test('one that can not be kept is told and takes no other along', async () => {
  const { names, faults } = await kept([
    { type: 'resource', resource: { uri: 'x:/large.bin', blob: data } },
    { type: 'resource', resource: { uri: 'no address %', blob: data } },
  ])

  expect(faults).toHaveLength(1)
  expect(names).toEqual([[1, 'server__draw-2']])
})

test('of a call that failed nothing is kept', async () => {
  expect((await kept([{ type: 'image', data }], true)).files).toEqual([])
})
