import { execFile, execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerJson, startFakeApiServer } from '../testing/fake-api-server.ts'
import { buildPackage } from './build-package.ts'

// A project of somebody else, with nothing in it but the package and what it says it needs.
let project = ''
const installed = () => join(project, 'node_modules/@workbench/client')

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'client-package-'))
  await buildPackage(installed())
  const { dependencies } = JSON.parse(await readFile(join(installed(), 'package.json'), 'utf8'))
  for (const name of [...Object.keys(dependencies), 'openapi-typescript-helpers']) {
    const from =
      name === 'openapi-typescript-helpers' ? import.meta.resolve('openapi-fetch') : import.meta.url
    await symlink(packageFolder(name, from), await placeOf(join(project, 'node_modules', name)))
  }
}, 60_000)
afterAll(() => rm(project, { recursive: true, force: true }))

const example = `
import { ApiError, NoServerError } from '@workbench/client/errors'
import { watchRun } from '@workbench/client/live/watch-run'
import { isDebateRun, type Run } from '@workbench/client/models'
import { createWorkbenchClient } from '@workbench/client/workbench-client'

const client = createWorkbenchClient({ url: 'URL' })
const run: Run = await client.runs.get('one')
console.log(run.title, isDebateRun(run) && run.output?.verdict?.decision)
await client.personas.get('two').catch((error: unknown) => {
  if (error instanceof ApiError) console.log(error.status, error.faults.length)
})
console.log(typeof watchRun, NoServerError.name)
`

test('plain Node runs it, from node_modules', async () => {
  const server = await startFakeApiServer(({ path }, response) =>
    path === '/runs/one'
      ? answerJson(response, { title: 'Tea?', kind: 'tool' })
      : answerJson(response, { status: 404, detail: 'Nothing has this address.' }, 404),
  )
  const source = ts.transpileModule(example.replace('URL', server.url), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  })
  await writeFile(join(project, 'main.mjs'), source.outputText)
  const { promise, resolve } = Promise.withResolvers<string>()
  execFile(process.execPath, ['main.mjs'], { cwd: project }, (error, out, err) => resolve(error ? err : out))
  expect(await promise).toBe('Tea? false\n404 0\nfunction NoServerError\n')
  await server.close()
})

test('TypeScript at its strictest takes its types, without Node and without looking away', async () => {
  await writeFile(join(project, 'main.ts'), example)
  const program = ts.createProgram([join(project, 'main.ts')], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  })
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText, file }) => ({ file: file?.fileName, messageText }))
  expect(faults).toEqual([])
})

test('nothing but what is needed is in it', () => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: installed(), encoding: 'utf8' })
  const [{ files }] = JSON.parse(listed) as [{ files: { path: string }[] }]
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'openapi.json', 'errors.js']),
  )
  expect(paths.filter((path) => /test|\.ts$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])
})

const packageFolder = (name: string, from: string): string => {
  const resolved = fileURLToPath(import.meta.resolve(name, from))
  return resolved.slice(0, resolved.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}`.length)
}

async function placeOf(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  return path
}
