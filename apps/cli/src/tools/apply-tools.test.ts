import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tool } from '@workbench/client/models'
import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { strictestPolicy } from '@workbench/core/models/tool'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { applyTools } from './apply-tools.ts'
import type { ToolDraft, ToolPlan } from './plan-tool.ts'
import { showTool } from './show-tool.ts'

const folder = temporaryFolder()

const count: ToolDraft = {
  ...{
    name: 'count',
    description: 'Counts.',
    inputSchema: { type: 'object' },
    source: 'export default () => 1',
  },
  policy: strictestPolicy,
}
const ask: ToolDraft = {
  ...count,
  name: 'ask',
  policy: { ...strictestPolicy, net: ['a.example'], secrets: ['KEY'] },
}
const asTool = (draft: ToolDraft): Tool => ({
  ...{ ...draft, origin: 'script', server: null, isSandboxed: true, updatedAt: '2026-01-01T00:00:00.000Z' },
})
const off = (draft: ToolDraft): ToolDraft => ({ ...draft, policy: { ...draft.policy, enabled: false } })

/** A server to which the content of a file is the draft, as JSON. */
async function workbench(...present: readonly ToolDraft[]) {
  const tools = new Map(present.map((draft) => [draft.name, asTool(draft)]))
  const server = await startFakeApiServer(({ method, path, body }, response) => {
    if (path === '/tools/parse') {
      const { content } = body as { content: string }
      if (content.startsWith('{')) return answerJson(response, { draft: JSON.parse(content), remarks: [] })
      const errors = [{ path: 'content', message: 'Line 3: no.' }]
      return answerJson(response, { status: 422, detail: 'Wrong.', errors }, 422)
    }
    if (method === 'GET') {
      const tool = tools.get(path.split('/')[2] ?? '')
      if (tool === undefined) return answerJson(response, { status: 404, detail: 'There is none.' }, 404)
      return answerJson(response, tool)
    }
    const tool = asTool(body as ToolDraft)
    tools.set(tool.name, tool)
    answerJson(response, tool, method === 'POST' ? 201 : 200)
  })
  onTestFinished(() => server.close())
  return {
    ...server,
    tools,
    /** What was created or changed. */
    writes: () =>
      server.requests.flatMap(({ method, path, body }) =>
        path === '/tools/parse' || method === 'GET' ? [] : [{ method, path, body }],
      ),
  }
}

async function write(name: string, content: ToolDraft | string) {
  const path = join(folder(), name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

interface Applying {
  readonly yes?: boolean
  readonly json?: boolean
  readonly answer?: boolean | null
}

/** Applies the folder; `answer` is what a person says to each question. */
async function apply(url: string, { yes = false, json = false, answer }: Applying = {}) {
  const asked: ToolPlan[] = []
  const person = async (plan: ToolPlan) => {
    asked.push(plan)
    return answer ?? null
  }
  const options = { yes, json, ask: answer === undefined ? null : person }
  const done = await runCommand(url, (context) => applyTools([folder()], options, context))
  return { ...done, asked }
}

test('a file becomes a tool, and the same again changes nothing', async () => {
  const { url, writes } = await workbench()
  const path = await write('deep/count.tool.ts', count)
  await write('personas.json', '{}')

  expect(await apply(url)).toMatchObject({ code: 0, out: `created\tcount\t${path}\n`, errors: '' })
  expect(await apply(url)).toMatchObject({ code: 0, out: `unchanged\tcount\t${path}\n` })
  await write('deep/count.tool.ts', { ...count, description: 'Counts better.' })
  expect((await apply(url)).out).toBe(`updated\tcount\t${path}\n`)
  expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /tools', 'PUT /tools/count'])
})

test('what asks for more than to compute is shown, and applied as the person says', async () => {
  const { url, tools } = await workbench()
  await write('ask.tool.ts', ask)

  const refused = await apply(url, { answer: false })
  expect(refused.asked.map(({ opens }) => opens)).toEqual([['hosts: a.example', 'secrets: KEY']])
  expect(tools.get('ask')?.policy).toEqual(off(ask).policy)
  expect(refused.errors).toContain('ask is switched off: it asks for hosts: a.example; secrets: KEY.')

  await apply(url, { answer: true })
  expect(tools.get('ask')?.policy).toEqual(ask.policy)
  const again = await apply(url, { answer: false })
  expect([again.asked, again.out]).toEqual([[], expect.stringMatching(/^unchanged/)])
})

test('a person who breaks off changes nothing more', async () => {
  const { url, tools } = await workbench()
  await write('ask.tool.ts', ask)
  await write('count.tool.ts', count)
  expect((await apply(url, { answer: null })).code).toBe(130)
  expect(tools.size).toBe(0)
})

test('where nobody can be asked it is applied switched off, or as it is with --yes', async () => {
  const { url, tools } = await workbench()
  await write('ask.tool.ts', ask)

  const { code, errors } = await apply(url)
  expect([code, errors]).toEqual([0, expect.stringContaining('--yes allows that')])
  expect(tools.get('ask')?.policy.enabled).toBe(false)
  expect((await apply(url)).out).toMatch(/^unchanged/)
  expect((await apply(url, { yes: true })).out).toMatch(/^updated/)
  expect(tools.get('ask')?.policy.enabled).toBe(true)
})

test.each<[string, Partial<ToolDraft['policy']>, readonly string[]]>([
  ['another host', { net: ['a.example', 'b.example'] }, ['hosts: b.example']],
  ['files', { read: ['/srv/notes'], write: ['/srv/notes'] }, ['reads: /srv/notes', 'writes: /srv/notes']],
  ['files left behind', { artifacts: true }, ['files left with runs']],
  ['no approval any more', { needsApproval: false }, ['calls that nobody approves']],
  ['less than before', { net: [] }, []],
  ['nothing, being off', { net: ['b.example'], enabled: false }, []],
])('of a tool that is there only what is new is asked about: %s', async (_what, change, opens) => {
  const policy = { ...ask.policy, needsApproval: true }
  const { url } = await workbench({ ...ask, policy })
  await write('ask.tool.ts', { ...ask, policy: { ...policy, ...change } })

  const { asked, out } = await apply(url, { answer: true })
  expect(asked.map((plan) => plan.opens)).toEqual(opens.length === 0 ? [] : [opens])
  expect(out).toMatch(/^updated/)
})

test('a file that is refused does not keep the others from it, and is told with the reason', async () => {
  const { url, tools } = await workbench()
  const bad = await write('bad.tool.ts', 'export default (')
  const first = await write('count.tool.ts', count)
  const second = await write('twin.tool.ts', count)

  const { code, out, errors } = await apply(url)
  expect(code).toBe(1)
  expect(out.split('\n').toSorted()).toEqual([
    '',
    `created\tcount\t${first}`,
    `refused\t-\t${bad}`,
    `refused\tcount\t${second}`,
  ])
  expect(errors).toContain(`workbench: ${bad}: Line 3: no.\n`)
  expect(errors).toContain(`workbench: ${second} (count): ${first} is this tool, too\n`)
  expect([...tools.keys()]).toEqual(['count'])
})

test('--json tells all of it in one document', async () => {
  const { url } = await workbench()
  const bad = await write('bad.tool.ts', 'export default (')
  await write('ask.tool.ts', ask)
  const { code, out, errors } = await apply(url, { json: true })
  expect([code, errors]).toEqual([1, ''])
  expect(JSON.parse(out).items).toMatchObject([
    { file: bad, tool: null, outcome: 'refused', reason: 'Line 3: no.', enabled: null },
    { tool: 'ask', outcome: 'created', enabled: false, opens: ['hosts: a.example', 'secrets: KEY'] },
  ])
})

test('a folder without tools and a path to nowhere are refused', async () => {
  const { url } = await workbench()
  await write('personas.json', '{}')
  expect((await apply(url)).errors).toContain('holds no .tool.ts file')
})

test('a tool is shown as its file: as it came, or with a comment that says what it is now', async () => {
  const { url } = await workbench(count, { ...ask, description: 'Looks /* up */ things.' })
  const file = (name: string) =>
    runCommand(url, (context) => showTool(name, { json: false, source: true }, context))
  const { out } = await file('ask')
  expect(out).toMatch(/^\/\* tool\nname: "ask"\ndescription: "Looks \/\* up \*\\\/ things\."\n/)
  expect(out).toMatch(/\n\*\/\nexport default \(\) => 1$/)
  expect(out.match(/\*\//g)).toHaveLength(1)
})
