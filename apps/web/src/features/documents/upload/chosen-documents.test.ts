import { expect, test } from 'vitest'
import { chooseDocuments, mostBytes, titlesOf } from './chosen-documents.ts'

const file = (path: string, size = 10) => ({ path, file: { name: path, size } as File })

test('files that end alike are told apart by their folders', () => {
  expect(titlesOf(['readme.md', 'docs/a/readme.md', 'docs/b/readme.md', 'docs/plan.pdf'])).toEqual([
    'readme.md',
    'readme (docs, a).md',
    'readme (docs, b).md',
    'plan.pdf',
  ])
})

test('names that differ in how an accent is written are told apart, too', () => {
  expect(titlesOf(['a/caf\u00E9.md', 'b/cafe\u0301.md'])).toEqual(['caf\u00E9 (a).md', 'cafe\u0301 (b).md'])
})

test('of many folders the last are told, as many as a title has room for', () => {
  const deep = 'folder/'.repeat(40)
  const titles = titlesOf([`${deep}one/readme.md`, `${deep}two/readme.md`])
  expect(titles.map((title) => title.length)).toEqual([200, 200])
  expect(titles.map((title) => title.slice(-17))).toEqual([', folder, one).md', ', folder, two).md'])
})

test('a name without an end, or with nothing but one, stays readable', () => {
  expect(titlesOf(['a/LICENSE', 'b/LICENSE', 'a/.env', 'b/.env'])).toEqual([
    'LICENSE (a)',
    'LICENSE (b)',
    '.env (a)',
    '.env (b)',
  ])
})

test('of a folder only what can be read is taken', () => {
  const paths = ['d/a.PDF', 'd/photo.jpg', 'd/.git/config.json', 'd/.DS_Store', 'd/b.md']
  const { documents, leftOut } = chooseDocuments(paths.map((path) => file(path)))
  expect(documents.map(({ title }) => title)).toEqual(['a.PDF', 'b.md'])
  expect(leftOut).toBe(3)
})

test('a file that was chosen by itself is taken whatever it is called', () => {
  const { documents, leftOut } = chooseDocuments([file('.notes'), file('photo.jpg')])
  expect(documents.map(({ title }) => title)).toEqual(['.notes', 'photo.jpg'])
  expect(leftOut).toBe(0)
})

test('the same file twice is one', () => {
  expect(chooseDocuments([file('a.md'), file('a.md')]).documents).toHaveLength(1)
})

test('empty and too large files stay here, with the reason', () => {
  const sizes = [0, 1, mostBytes, mostBytes + 1]
  const { documents } = chooseDocuments(sizes.map((size) => file(`${size}.md`, size)))
  expect(documents.map(({ refusal }) => refusal?.slice(0, 10) ?? null)).toEqual([
    'It is empt',
    null,
    null,
    'A document',
  ])
})
