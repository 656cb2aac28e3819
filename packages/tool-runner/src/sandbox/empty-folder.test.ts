import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { emptyFolder } from './empty-folder.ts'

let parent: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'workbench-empty-folder-'))
  return () => rm(parent, { recursive: true })
})

test('is the same for every sandbox of this account', async () => {
  const folder = await emptyFolder(parent)
  await writeFile(join(folder, 'planted-x'), 'by the attack of another one')
  expect(await emptyFolder(parent)).toBe(folder)
})

test.each([
  ['with files in it', (folder: string) => writeFile(join(folder, 'x'), '')],
  ['that others may write to', (folder: string) => chmod(folder, 0o777)],
  [
    'that is a link',
    async (folder: string) => {
      await rm(folder, { recursive: true })
      await mkdir(join(parent, 'elsewhere'))
      await symlink(join(parent, 'elsewhere'), folder)
    },
  ],
  [
    'that is a file',
    async (folder: string) => {
      await rm(folder, { recursive: true })
      await writeFile(folder, '')
    },
  ],
])('one %s is not used', async (_, spoil) => {
  const folder = await emptyFolder(parent)
  await spoil(folder)
  const other = await emptyFolder(parent)
  expect(other).not.toBe(folder)
  expect(await readdir(other)).toEqual([])
})
