import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strictestPolicy, type ToolPolicy } from '@workbench/core/models/tool'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createEgress } from '../egress/create-egress.ts'
import { createFileAccess } from '../files/create-file-access.ts'
import { createSandbox } from '../sandbox/create-sandbox.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { aCall, aTool, aToolRunner, callTool, realClock } from './testing/a-tool-runner.ts'
import { startLoopbackServer } from './testing/loopback-server.ts'

// The tools in examples/tools, in real processes, with their hosts and folders put elsewhere.

const folder = join(import.meta.dirname, '../../../../examples/tools')
const run = promisify(execFile)

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await createSandbox({ spares: 1 })
})
afterAll(() => sandbox.close())

async function anExample(
  file: string,
  {
    policy = {},
    replace = ['', ''],
  }: { policy?: Partial<ToolPolicy>; replace?: readonly [string, string] } = {},
) {
  const source = (await readFile(join(folder, file), 'utf8')).replaceAll(...replace)
  const tool = aTool({ inputSchema: { type: 'object' }, source, policy: { ...strictestPolicy, ...policy } })
  const files = createFileAccess({ protectedPaths: [] })
  const { runner } = aToolRunner({ tools: [tool], sandbox, egress: createEgress(), files, clock: realClock })
  return (args: unknown) => callTool(runner, aCall({ args }))
}

test('reading_time counts words', async () => {
  const call = await anExample('reading_time.tool.ts')
  expect(await call({ text: 'one two  three\n', wordsPerMinute: 1 })).toMatchObject({
    ok: true,
    result: { words: 3, minutes: 3 },
  })
})

test('exchange_rate asks its one host, and nothing without a policy', async () => {
  const server = await startLoopbackServer(({ path }, response) => {
    if (path.includes('XXX')) response.writeHead(404)
    response.end(JSON.stringify({ base: 'EUR', date: '2026-01-02', rates: { USD: 1.25 } }))
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  const replace = ['https://api.frankfurter.dev', server.url] as const
  const call = await anExample('exchange_rate.tool.ts', { policy: { net: [server.host] }, replace })

  expect(await call({ amount: 3, from: 'EUR', to: 'USD' })).toMatchObject({
    ok: true,
    result: { amount: 3.75, rate: 1.25, date: '2026-01-02' },
  })
  expect(server.seen.map(({ path }) => path)).toEqual(['/v1/latest?base=EUR&symbols=USD'])
  expect(await call({ amount: 3, from: 'XXX', to: 'USD' })).toMatchObject({
    error: { code: 'failed', message: 'There is no rate of XXX in USD.' },
  })
  const closed = await anExample('exchange_rate.tool.ts', { replace })
  expect(await closed({ amount: 3, from: 'EUR', to: 'USD' })).toMatchObject({ error: { code: 'denied_net' } })
})

test('search_notes looks through a folder and those in it, and through no other', async () => {
  const notes = await realpath(await mkdtemp(join(tmpdir(), 'workbench-notes-')))
  onTestFinished(() => rm(notes, { recursive: true }))
  await mkdir(join(notes, 'old'))
  await writeFile(join(notes, 'a.md'), 'Tea\nThe tea is in the Kitchen.\n')
  await writeFile(join(notes, 'old/b.txt'), 'kitchen: no tea\n')
  await writeFile(join(notes, 'c.bin'), 'tea kitchen\n')
  const replace = ['/srv/notes', notes] as const
  const call = await anExample('search_notes.tool.ts', { policy: { read: [notes] }, replace })

  expect(await call({ words: 'TEA kitchen' })).toMatchObject({
    ok: true,
    result: {
      found: [
        { file: 'a.md', line: 2, text: 'The tea is in the Kitchen.' },
        { file: 'old/b.txt', line: 1 },
      ],
      more: false,
    },
  })
  expect(await call({ words: 'tea', limit: 1 })).toMatchObject({
    result: { found: [{ line: 1 }], more: true },
  })
  const closed = await anExample('search_notes.tool.ts', { replace })
  expect(await closed({ words: 'tea' })).toMatchObject({ error: { code: 'denied_read' } })
})

test('the types of the context name what a script tool gets, and all of it', async () => {
  const source = `export default async (_, ctx) => {
    const answer = await ctx.fetch(_.url)
    return { context: Object.keys(ctx), answer: Object.keys(answer) }
  }`
  const server = await startLoopbackServer((_, response) => response.end('{}'))
  onTestFinished(() => server[Symbol.asyncDispose]())
  const policy = { ...strictestPolicy, net: [server.host] }
  const tools = [aTool({ inputSchema: { type: 'object' }, source, policy })]
  const { runner } = aToolRunner({ tools, sandbox, egress: createEgress(), clock: realClock })
  const outcome = await callTool(runner, aCall({ args: { url: server.url } }))
  const { context, answer } = outcome.result as Record<'context' | 'answer', readonly string[]>
  // Of built-in tools only.
  const forScripts = context.filter((name) => name !== 'sendMessage' && name !== 'searchDocuments')

  expect(forScripts.toSorted()).toEqual(await membersOf('ToolContext'))
  expect(answer.toSorted()).toEqual(await membersOf('ToolResponse'))
})

/** Names in an interface of the types, each once, sorted. */
async function membersOf(name: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'tool-context.d.ts'), 'utf8')
  const [, body = ''] = new RegExp(`interface ${name} \\{\\n(.*?)\\n\\}`, 's').exec(text) ?? []
  return [
    ...new Set([...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:?]/gm)].map(([, member = '']) => member)),
  ].toSorted()
}

test('the examples fit the types, and what is not in them does not', async () => {
  const wrong = await mkdtemp(join(tmpdir(), 'workbench-types-'))
  onTestFinished(() => rm(wrong, { recursive: true }))
  const types = join(folder, 'tool-context.d.ts')
  const using = (expression: string) =>
    `import type { ToolContext } from ${JSON.stringify(types)}\nexport default async (_: unknown, ctx: ToolContext) => ${expression}\n`
  await writeFile(join(wrong, 'right.ts'), using("(await ctx.readFile('/a', 'bytes')).byteLength"))
  await writeFile(join(wrong, 'name.ts'), using("ctx.readfile('/a')"))
  await writeFile(join(wrong, 'bytes.ts'), using("(await ctx.readFile('/a')).byteLength"))
  const examples = ['reading_time', 'exchange_rate', 'search_notes'].map((name) =>
    join(folder, `${name}.tool.ts`),
  )

  expect(await faultsOf([...examples, join(wrong, 'right.ts')])).toBe('')
  expect(await faultsOf([join(wrong, 'name.ts')])).toContain('readfile')
  expect(await faultsOf([join(wrong, 'bytes.ts')])).toContain('byteLength')
}, 60_000)

/** What the compiler says about the files, with nothing of ours around them: as in somebody's own folder. */
async function faultsOf(files: readonly string[]): Promise<string> {
  const compiler = join(folder, '../../node_modules/typescript/bin/tsc')
  const settings =
    '--ignoreConfig --noEmit --strict --target esnext --module esnext --lib esnext,dom --types'.split(' ')
  const more = ['', '--allowImportingTsExtensions', '--moduleResolution', 'bundler']
  return run(process.execPath, [compiler, ...settings, ...more, ...files]).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
}
