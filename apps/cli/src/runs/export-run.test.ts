import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { type ExportRunOptions, exportRun } from './export-run.ts'
import { writeWhole } from './write-whole.ts'

const folder = temporaryFolder()
let close = async () => {}
afterEach(() => close())

const text = '# Tea\u001b[2J\n'

async function exporting(options: Partial<ExportRunOptions> = {}, isInteractive = false) {
  const server = await startFakeWorkbench({ runs: [aRun()], text })
  close = server.close
  const whole = { format: 'md' as const, force: false, json: false, ...options }
  const result = await runCommand(server.url, (context) => exportRun('latest', whole, context), {
    isInteractive,
  })
  return { ...result, paths: server.requests.map(({ path }) => path) }
}

test('a pipe gets the text as it is, a terminal what cannot harm it', async () => {
  expect((await exporting()).out).toBe(text)
  await close()
  expect((await exporting({}, true)).out).toBe('# Tea\ufffd[2J\n')
})

test('a file is written, and named', async () => {
  const output = `${folder()}/tea.csv`
  const { out, paths } = await exporting({ format: 'csv', output })
  expect(out).toBe(`${output}\n`)
  expect(paths.at(-1)).toMatch(/export\?format=csv$/)
  expect(await readFile(output, 'utf8')).toBe(text)
  expect(await readdir(folder())).toEqual(['tea.csv'])
})

test('what is there is not overwritten, unless it is meant to be', async () => {
  const output = `${folder()}/tea.md`
  await writeFile(output, 'mine')
  const refused = await exporting({ output })
  expect(refused).toMatchObject({ code: 1, paths: [], errors: expect.stringContaining('--force') })
  expect(await readFile(output, 'utf8')).toBe('mine')
  await close()
  expect(await exporting({ output, force: true, json: true })).toMatchObject({ code: 0 })
  expect(await readFile(output, 'utf8')).toBe(text)
})

test('a file that came in the meantime stays', async () => {
  const path = `${folder()}/tea.md`
  await writeFile(path, 'mine')
  await expect(writeWhole(path, text, { force: false })).rejects.toThrow('is there already')
  expect(await readFile(path, 'utf8')).toBe('mine')
  expect(await readdir(folder())).toEqual(['tea.md'])
})

test('what cannot be written leaves nothing behind', async () => {
  const missing = await exporting({ output: `${folder()}/no/tea.md` })
  expect(missing).toMatchObject({ code: 1, errors: expect.stringContaining("can't be written") })
  await close()
  await mkdir(`${folder()}/taken`)
  expect(await exporting({ output: `${folder()}/taken`, force: true })).toMatchObject({ code: 1 })
  expect(await readdir(folder())).toEqual(['taken'])
})

test('--json without a file is wrong usage', async () => {
  expect(await exporting({ json: true })).toMatchObject({ code: 2, paths: [] })
})
