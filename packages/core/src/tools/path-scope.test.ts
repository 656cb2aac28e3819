import { expect, test } from 'vitest'
import { canonicalPath, intersectPaths, isPathWithin } from './path-scope.ts'

test.each([
  ['/data', '/data'],
  ['/data/', '/data'],
  ['//data//x/./y', '/data/x/y'],
  ['/', '/'],
  ['/data/..x/...', '/data/..x/...'],
])('%s is written %s', (text, path) => {
  expect(canonicalPath(text)).toBe(path)
})

test.each(['data', '', './data', '~/data', '/data/../etc', '/..', '/data/..', '/da\0ta', 'C:\\data'])(
  '%j is no path for a policy',
  (text) => {
    expect(canonicalPath(text)).toEqual({ fault: expect.any(String) })
  },
)

test('a path is within a folder by whole names', () => {
  expect(isPathWithin('/data', '/data')).toBe(true)
  expect(isPathWithin('/data/x', '/data')).toBe(true)
  expect(isPathWithin('/x', '/')).toBe(true)
  expect(isPathWithin('/database', '/data')).toBe(false)
  expect(isPathWithin('/', '/data')).toBe(false)
})

test('two lists have the deeper of two paths in common, each once', () => {
  expect(intersectPaths(['/a', '/b/c'], ['/a/x', '/b', '/d'])).toEqual(['/a/x', '/b/c'])
  expect(intersectPaths(['/a', '/a/x'], ['/a/', '/a/x/y'])).toEqual(['/a'])
  expect(intersectPaths(['/data'], ['/database'])).toEqual([])
  expect(intersectPaths(['/a'], ['a', '/a/..'])).toEqual([])
})
