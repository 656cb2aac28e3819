import { expect, test } from 'vitest'

const components = import.meta.glob<string>('../../components/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const pages = import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true })

/** Nothing to look at: what they show is what they are given. */
const unseen = ['lazy-part.tsx']

/** Names of the files that a source imports, at once or on demand; no two components are called alike. */
const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/(?:from|import\()\s*'\.[^']*?([^/']+\.tsx)'/g)].map(([, name = '']) => name)

const nameOf = (path: string): string => path.split('/').at(-1) ?? ''

test('every component can be seen on the page of components, by itself or as a part of another', () => {
  const sources = new Map(Object.entries(components).map(([path, source]) => [nameOf(path), source]))
  const shown = new Set(Object.values(pages).flatMap(importsOf))
  // A set that grows while it is walked gives the new ones, too.
  for (const name of shown) for (const part of importsOf(sources.get(name) ?? '')) shown.add(part)
  expect([...sources.keys()].filter((name) => !shown.has(name) && !unseen.includes(name))).toEqual([])
})
