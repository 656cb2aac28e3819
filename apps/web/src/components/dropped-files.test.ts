import { expect, test } from 'vitest'
import { droppedFiles } from './dropped-files.ts'

type Take = (found: unknown) => void

const file = (path: string, isReadable = true) => ({
  isFile: true,
  isDirectory: false,
  fullPath: `/${path}`,
  file: (take: Take, refuse: Take) => (isReadable ? take({ name: path }) : refuse(new Error('Not allowed'))),
})

/** Hands out its children two at a time, as browsers do by the hundred. */
const folder = (path: string, children: readonly object[], isReadable = true) => ({
  isFile: false,
  isDirectory: true,
  fullPath: `/${path}`,
  createReader: () => {
    let next = 0
    return {
      readEntries: (take: Take, refuse: Take) => {
        if (!isReadable) return refuse(new Error('Not allowed'))
        take(children.slice(next, next + 2))
        next += 2
      },
    }
  },
})

const drop = async (...entries: readonly object[]) => {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }))
  return (await droppedFiles({ items, files: [] } as unknown as DataTransfer)).map(({ path }) => path)
}

test('folders are opened, however much is in them', async () => {
  const inside = ['a', 'b', 'c'].map((name) => file(`library/${name}.json`))
  expect(await drop(file('one.json'), folder('library', inside))).toEqual([
    'one.json',
    'library/a.json',
    'library/b.json',
    'library/c.json',
  ])
})

test('what the browser may not read holds up nothing else', async () => {
  const inside = [file('library/locked.json', false), file('library/open.json')]
  const dropped = [folder('locked', [], false), folder('library', inside), file('last.json')]
  expect(await drop(...dropped)).toEqual(['library/open.json', 'last.json'])
})
