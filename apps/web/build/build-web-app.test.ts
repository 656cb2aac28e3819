import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { buildWebApp, isWebAppCurrent } from './build-web-app.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'workbench web '))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  await write('index.html', '<script type="module" src="/src/main.js"></script>')
  await write('vite.config.ts', 'export default { build: { manifest: true } }')
  await write('src/main.js', `console.log(${JSON.stringify('a word or two, '.repeat(200))})`)
})

async function write(path: string, content: string) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}
const page = () => readFile(join(root, 'dist/index.html'), 'utf8')
const script = async () => /assets\/index-[\w-]{8}\.js/.exec(await page())?.[0] ?? ''

test('an app that is up to date is left alone, whatever times its files have', async () => {
  expect(await isWebAppCurrent(root)).toBe(false)
  expect(await buildWebApp({ root })).toMatchObject({ state: 'built' })
  const [name] = [await script()]
  const names = await readdir(join(root, 'dist/assets'))
  expect(names.map((asset) => `assets/${asset}`).toSorted()).toEqual([name, `${name}.br`, `${name}.gz`])

  await utimes(join(root, 'src/main.js'), new Date(), new Date())
  expect(await buildWebApp({ root })).toEqual({ state: 'current' })
  expect(await isWebAppCurrent(root)).toBe(true)
})

test('a changed source of the same size is built again; tabs of the build before still find their files', async () => {
  await buildWebApp({ root })
  const first = await script()
  await write('src/main.js', (await readFile(join(root, 'src/main.js'), 'utf8')).replace('two', 'six'))
  expect(await buildWebApp({ root })).toMatchObject({ state: 'built' })
  const second = await script()
  expect(second).not.toBe(first)
  expect(existsSync(join(root, 'dist', first))).toBe(true)

  await write('src/other.js', 'export {}')
  await write('src/main.js', 'console.log(3)')
  await buildWebApp({ root })
  expect([first, second].map((file) => existsSync(join(root, 'dist', file)))).toEqual([false, true])
})

test('two at once leave one whole app and nothing else', async () => {
  const results = await Promise.all([buildWebApp({ root }), buildWebApp({ root })])

  expect(results.map(({ state }) => state)).toEqual(['built', 'built'])
  expect(existsSync(join(root, 'dist', await script()))).toBe(true)
  expect((await readdir(join(root, 'dist'))).toSorted()).toEqual([
    '.vite',
    'assets',
    'build.json',
    'index.html',
  ])
  expect(await isWebAppCurrent(root)).toBe(true)
})

test('a fault is told, also to the server, and forgotten with the next build', async () => {
  await buildWebApp({ root })
  const whole = await readFile(join(root, 'src/main.js'), 'utf8')
  await write('src/main.js', 'this is no script (')

  expect(await buildWebApp({ root })).toMatchObject({
    state: 'failed',
    fault: expect.stringContaining('src/main.js:1'),
  })
  expect(await readFile(join(root, 'dist/build-fault.txt'), 'utf8')).toContain('src/main.js:1')

  await write('src/main.js', whole)
  expect(await buildWebApp({ root })).toEqual({ state: 'current' })
  expect(existsSync(join(root, 'dist/build-fault.txt'))).toBe(false)
})

test('a stop ends it and is no fault of the sources', async () => {
  const stopping = new AbortController()
  const building = buildWebApp({ root, signal: stopping.signal })
  stopping.abort()

  expect((await building).state).toBe('failed')
  expect(existsSync(join(root, 'dist/build-fault.txt'))).toBe(false)
})
