import { expect, test } from 'vitest'
import { bringWebApp } from './bring-web-app.ts'

const said = () => {
  const lines: string[] = []
  return {
    lines,
    signal: new AbortController().signal,
    info: (line: string) => void lines.push(`info ${line}`),
    warn: (line: string) => void lines.push(`warn ${line}`),
  }
}

test('an app that is up to date is not worth a line', async () => {
  const { lines, ...log } = said()
  await bringWebApp({ ...log, build: async () => ({ state: 'current' }) }).settled
  expect(lines).toEqual([])
})

test('a build that fails is one line and stops nobody', async () => {
  const { lines, ...log } = said()
  await bringWebApp({ ...log, build: async () => ({ state: 'failed', fault: 'main.tsx:1\n  oh' }) }).settled
  await bringWebApp({ ...log, build: () => Promise.reject(new Error('no disk')) }).settled
  expect(lines).toEqual([
    'warn The web app could not be built, the API works without it: main.tsx:1 oh',
    'warn The web app could not be built, the API works without it: Error: no disk',
  ])
})

test('a stop ends the build and waits for its end, without a word', async () => {
  const { lines, ...log } = said()
  const underWay = bringWebApp({
    ...log,
    build: ({ signal } = {}) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve({ state: 'failed', fault: 'stopped' }))
      }),
  })
  await underWay.stop()
  expect(lines).toEqual([])
})
