import { call } from './api.ts'
import type { Tab } from './tab.ts'

/** A page to look at. */
export interface SitePage {
  /** Fit for a file's name. */
  readonly name: string
  readonly path: string
}

type List = { readonly items: readonly { readonly id: string }[] }

/** Every page of the app, with whatever that workbench has: its newest finished runs, its first persona and scenario. */
export async function sitePages(
  url: string,
  headers: Record<string, string> = {},
): Promise<readonly SitePage[]> {
  const ids = async (path: string) =>
    (await call<List>(url, path, { headers })).body.items.map(({ id }) => id)
  const [a, b] = await ids('/runs?status=completed&kind=debate&limit=2')
  const [failed] = await ids('/runs?status=failed&kind=debate&limit=1')
  const [persona] = await ids('/personas?limit=1')
  const [scenario] = await ids('/scenarios?limit=1')
  const [experiment] = await ids('/experiments?limit=1')
  const [toolRun] = await ids('/runs?kind=tool&limit=1')
  const [waiting] = await ids('/runs?status=waiting&kind=debate&limit=1')
  const tools = (
    await call<{ items: readonly { name: string; origin: string }[] }>(url, '/tools', { headers })
  ).body.items
  const script = tools.find(({ origin }) => origin === 'script')?.name
  const tabs = ['timeline', 'events', 'input', 'artifacts']
  return [
    { name: 'debates', path: '/' },
    { name: 'runs', path: '/runs' },
    ...when(a, (id) => [
      { name: 'run', path: `/runs/${id}` },
      ...tabs.map((tab) => ({ name: `run-${tab}`, path: `/runs/${id}?tab=${tab}` })),
    ]),
    ...(await formatPages(url, headers)),
    ...when(failed, (id) => [{ name: 'run-failed', path: `/runs/${id}` }]),
    ...when(b, (id) => [{ name: 'compare', path: `/runs/compare?a=${a}&b=${id}` }]),
    { name: 'personas', path: '/personas' },
    { name: 'persona-new', path: '/personas/new' },
    ...when(persona, (id) => [{ name: 'persona', path: `/personas/${id}` }]),
    { name: 'scenarios', path: '/scenarios' },
    { name: 'scenario-new', path: '/scenarios/new' },
    ...when(scenario, (id) => [
      { name: 'scenario', path: `/scenarios/${id}` },
      { name: 'scenario-trends', path: `/scenarios/${id}?tab=trends` },
    ]),
    { name: 'experiments', path: '/experiments' },
    ...when(scenario, (id) => [{ name: 'experiment-new', path: `/experiments/new?scenario=${id}` }]),
    ...when(experiment, (id) => [{ name: 'experiment', path: `/experiments/${id}` }]),
    ...when(waiting, (id) => [{ name: 'run-waiting', path: `/runs/${id}` }]),
    ...when(toolRun, (id) => [{ name: 'run-of-tool', path: `/runs/${id}` }]),
    ...(await workflowPages(url, headers)),
    { name: 'approvals', path: '/approvals' },
    { name: 'approvals-decided', path: '/approvals?show=decided' },
    ...(await documentPages(url, headers)),
    { name: 'tools', path: '/tools' },
    { name: 'tool-calls', path: '/tools?tab=calls' },
    { name: 'tool-new', path: '/tools/new' },
    { name: 'tool-policy', path: '/tools/http_request' },
    { name: 'tool-try', path: '/tools/calculate?tab=try' },
    ...when(script, (name) => [{ name: 'tool-source', path: `/tools/${name}?tab=source` }]),
    { name: 'dashboard', path: '/dashboard' },
    { name: 'dashboard-hours', path: '/dashboard?range=24h' },
    ...when(scenario, (id) => [{ name: 'dashboard-scenario', path: `/dashboard?range=7d&scenarioId=${id}` }]),
    { name: 'settings', path: '/settings' },
    { name: 'components', path: '/components' },
    { name: 'not-found', path: '/nowhere' },
  ]
}

/** Runs of formats that show what others don't, by their titles. */
async function formatPages(url: string, headers: Record<string, string>): Promise<readonly SitePage[]> {
  type Item = { readonly id: string; readonly title: string }
  const { items } = (await call<{ items: readonly Item[] }>(url, '/runs?kind=debate&limit=100', { headers }))
    .body
  const names = ['delphi', 'red-team', 'council', 'tit-for-tat', 'with a person']
  return names.flatMap((name) =>
    when(items.find(({ title }) => title === `Format ${name}`)?.id, (id) => [
      { name: `run-${name.replaceAll(' ', '-')}`, path: `/runs/${id}` },
    ]),
  )
}

/** A document that was read and one that could not be. */
async function documentPages(url: string, headers: Record<string, string>): Promise<readonly SitePage[]> {
  const idOf = async (status: string) =>
    (await call<List>(url, `/documents?status=${status}&limit=50`, { headers })).body.items.at(-1)?.id
  return [
    { name: 'documents', path: '/documents' },
    { name: 'documents-search', path: '/documents?tab=search&q=cost' },
    ...when(await idOf('ready'), (id) => [
      { name: 'document', path: `/documents/${id}` },
      { name: 'document-uses', path: `/documents/${id}?tab=uses` },
    ]),
    ...when(await idOf('failed'), (id) => [{ name: 'document-failed', path: `/documents/${id}` }]),
  ]
}

/** A workflow that is called, and the newest runs of workflows that are in one state each. */
async function workflowPages(url: string, headers: Record<string, string>): Promise<readonly SitePage[]> {
  const items = async <Item>(path: string) =>
    (await call<{ items: readonly Item[] }>(url, path, { headers })).body.items
  const runs = await items<WorkflowRunItem>('/runs?kind=workflow&limit=50')
  const idOf = (status: string, isDry = false) =>
    runs.find((run) => run.status === status && run.title.endsWith('(dry run)') === isDry)?.id
  const [workflow] = await items<{ id: string }>('/workflows?trigger=webhook&limit=1')
  const [approval] = await items<{ id: string }>('/approvals?status=pending&limit=1')
  return [
    { name: 'workflows', path: '/workflows' },
    { name: 'workflow-examples', path: '/workflows/new' },
    { name: 'workflow-new', path: '/workflows/new?example=webhook&step=debate' },
    ...when(workflow?.id, (id) => [
      { name: 'workflow', path: `/workflows/${id}` },
      { name: 'workflow-step', path: `/workflows/${id}?step=ask` },
      { name: 'workflow-runs', path: `/workflows/${id}?tab=runs` },
      { name: 'workflow-versions', path: `/workflows/${id}?tab=versions` },
    ]),
    ...when(idOf('completed'), (id) => [
      { name: 'workflow-run', path: `/runs/${id}` },
      { name: 'workflow-run-step', path: `/runs/${id}?step=price` },
      { name: 'workflow-run-input', path: `/runs/${id}?tab=input` },
    ]),
    ...when(idOf('failed'), (id) => [{ name: 'workflow-run-failed', path: `/runs/${id}?step=check` }]),
    ...when(idOf('waiting'), (id) => [{ name: 'workflow-run-waiting', path: `/runs/${id}` }]),
    ...when(idOf('completed', true), (id) => [{ name: 'workflow-run-dry', path: `/runs/${id}` }]),
    ...when(approval?.id, (id) => [{ name: 'approval', path: `/approvals/${id}` }]),
    { name: 'records', path: '/records' },
  ]
}

interface WorkflowRunItem {
  readonly id: string
  readonly status: string
  readonly title: string
}

const when = (id: string | undefined, pages: (id: string) => readonly SitePage[]): readonly SitePage[] =>
  id === undefined ? [] : pages(id)

/** Resolves once a page shows what it has: its heading is there and nothing is under way. */
export async function untilSettled(tab: Tab): Promise<void> {
  await tab.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await untilQuiet(tab)
}

// A part of a page whose code is about to be asked for has no request yet. Where components are shown, some stay.
const isAwaited = `location.pathname !== '/components' &&
  [...document.querySelectorAll('[data-skeleton]')].some((one) => one.checkVisibility())`

/**
 * Resolves once nothing is under way, nothing stands in for what is to come, and letters are drawn as they will stay.
 *
 * @throws Error when that takes longer than twenty seconds.
 */
export async function untilQuiet({ page, underWay }: Tab): Promise<void> {
  const giveUpAt = performance.now() + 20_000
  for (let quiet = 0; quiet < 2; ) {
    if (performance.now() > giveUpAt) {
      throw new Error(`${page.url()} still waits for ${[...underWay].map((request) => request.url()).join()}`)
    }
    await page.evaluate('document.fonts.ready.then(() => new Promise((drawn) => setTimeout(drawn, 80)))')
    quiet = underWay.size > 0 || (await page.evaluate<boolean>(isAwaited)) ? 0 : quiet + 1
  }
}
