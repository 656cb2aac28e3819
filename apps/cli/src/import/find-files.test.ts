import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFiles } from './find-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-find-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (name: string) => {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), '{}')
}

async function find(...paths: readonly string[]) {
  const { files, refused } = await findFiles(
    paths.length === 0 ? [folder] : paths.map((path) => join(folder, path)),
  )
  return {
    files: files.map((path) => path.replace(`${folder}/`, '')),
    refused: Object.fromEntries(refused.map(({ name, reason }) => [name.replace(`${folder}/`, ''), reason])),
  }
}

test('a folder whose name ends like a file is looked into', async () => {
  await write('runs/x.json/y.json')
  await mkdir(join(folder, 'runs/empty.json'))
  expect(await find()).toEqual({ files: ['runs/x.json/y.json'], refused: {} })
})

test('links are told and not followed, be it to files, to folders or in circles', async () => {
  await write('runs/a.json')
  await symlink('a.json', join(folder, 'runs/b.json'))
  await symlink('..', join(folder, 'runs/up'))
  await symlink('circle.json', join(folder, 'runs/circle.json'))
  await symlink('notes.txt', join(folder, 'runs/link.txt'))
  const { files, refused } = await find()
  expect(files).toEqual(['runs/a.json'])
  expect(Object.keys(refused).toSorted()).toEqual(['runs/b.json', 'runs/circle.json', 'runs/up'])
  expect(refused['runs/up']).toContain('not followed')
})

test('a link that leads in a circle, named itself, is told in words', async () => {
  await symlink('circle.json', join(folder, 'circle.json'))
  expect((await find('circle.json')).refused).toEqual({
    'circle.json': 'it is a link that leads in a circle',
  })
})

test('a hundred folders in each other are no matter', async () => {
  const deep = Array.from({ length: 100 }, (_, index) => `f${index}`).join('/')
  await write(`${deep}/a.json`)
  expect((await find()).files).toEqual([`${deep}/a.json`])
})
