import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { call, type DebateRun, untilEnded } from './support/api.ts'
import { axeFaults } from './support/axe.ts'
import { addDocument } from './support/seed-documents.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()

const handbook = `# Billing handbook

## Incidents

Eleven invoices of forty thousand were wrong last year. Each was traced to the rounding of partial refunds.

## Costs

A rewrite of the billing service takes nine months with four people, and the settlement must keep running.
`

let run: DebateRun
let documentId: string

beforeAll(async () => {
  const added = await addDocument(site.url, {
    name: 'handbook.md',
    content: handbook,
    collection: 'finance',
  })
  documentId = added.documentId
  const body = {
    topic: 'Should the team rewrite the billing service, with the invoices that were wrong last year?',
    format: 'panel',
    formatOptions: { verdict: 'none', stopOnConsensus: false },
    rounds: 3,
    // Not every speech cites: the same ones do each time.
    seed: 7,
    collections: ['finance'],
    participants: ['Mara', 'Tomasz'].map((name) => ({ name, instructions: `You are ${name}.` })),
    model: 'simulated:instant',
  }
  const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body })
  run = await untilEnded(site.url, started.body.runId)
}, 120_000)

/** A turn that cites, and the first of what it cites. */
function citing() {
  const turn = run.output?.turns.find(({ citations }) => citations.length > 0)
  const citation = turn?.citations[0]
  if (turn === undefined || citation === undefined) throw new Error('Nobody cited anything.')
  return { turn, citation }
}

const onOneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

const markOf = (page: Page, turn: number, marker: string) =>
  page
    .getByRole('article', { name: new RegExp(`^Turn ${turn + 1}:`) })
    .getByRole('link', { name: new RegExp(`^\\[${marker}\\] handbook\\.md`) })
    .first()

test('a citation shows its passage on hover, and leads to it in the document', async () => {
  const { turn, citation } = citing()
  const { page, faults } = await site.open(`/runs/${run.id}`)
  const mark = markOf(page, turn.index, citation.marker)
  await mark.hover()
  const card = page.getByRole('dialog', { name: `Source ${citation.marker}` })
  await card.waitFor()
  expect(await card.textContent()).toContain('handbook.md')
  expect(onOneLine(await card.textContent())).toContain(onOneLine(citation.text ?? '').slice(0, 60))

  await card.getByRole('link', { name: 'Open in the document' }).click()
  await page.waitForURL(({ pathname }) => pathname === `/documents/${documentId}`)
  expect(new URL(page.url()).searchParams.get('chunk')).toBe(citation.chunkId)
  const passage = page.locator('article[aria-current="location"]')
  await passage.waitFor()
  expect(await passage.textContent()).toContain(citation.text?.trim().split('\n').at(-1))

  // And back again: the document tells which turn was given it.
  await passage.getByRole('link', { name: /^given to / }).click()
  const use = page
    .getByRole('listitem')
    .filter({ hasText: `turn ${turn.index + 1}` })
    .filter({ hasText: `cited as [${citation.marker}]` })
  await use.getByRole('link').first().click()
  await page.waitForURL(({ pathname, searchParams }) => {
    return pathname === `/runs/${run.id}` && searchParams.get('turn') === String(turn.index)
  })
  await page.locator(`#turn-${turn.index}[aria-current="true"]`).waitFor()
  expect(faults).toEqual([])
})

test('by keyboard the passage shows with the focus, its link is the next stop, and Escape puts it away', async () => {
  const { turn, citation } = citing()
  const tab = await site.open(`/runs/${run.id}`)
  const { page, faults } = tab
  await untilSettled(tab)
  const mark = markOf(page, turn.index, citation.marker)
  // The stop before the mark is found by going back from it.
  await mark.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  const card = page.getByRole('dialog', { name: `Source ${citation.marker}` })
  await card.waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate<string>('document.activeElement?.textContent ?? ""')
  expect(await focused()).toBe('Open in the document')
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'hidden' })
  expect(await focused()).toBe(`[${citation.marker}]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ pathname }) => pathname === `/documents/${documentId}`)
  expect(faults).toEqual([])
})

test('a turn tells what it was given, and which of it it cites', async () => {
  const { turn } = citing()
  const { page } = await site.open(`/runs/${run.id}?turn=${turn.index}`)
  const card = page.getByRole('article', { name: new RegExp(`^Turn ${turn.index + 1}:`) })
  const sources = card.getByRole('list', { name: /^Sources?$/ }).getByRole('listitem')
  await sources.first().waitFor()
  expect(await sources.count()).toBe(new Set(turn.citations.map(({ marker }) => marker)).size)
  await card.getByRole('button', { name: /^\d+ passages? w/ }).click()
  const given = card.getByRole('list', { name: 'Passages that were given' }).getByRole('listitem')
  await given.first().waitFor()
  expect(await given.count()).toBe(turn.passages?.length)
})

test('a word that was said is found from anywhere, and the turn that says it is opened', async () => {
  const { turn } = citing()
  const word = turn.text.match(/\b[a-z]{9,}\b/)?.[0] ?? ''
  const tab = await site.open('/personas')
  const { page, faults } = tab
  await untilSettled(tab)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Search or jump to' })
  await box.fill(word)
  const found = page.getByRole('group', { name: 'Runs' }).getByRole('option').first()
  await found.waitFor()
  expect(await found.textContent()).toContain(run.title)
  expect((await found.locator('mark').first().textContent())?.toLowerCase()).toContain(word.slice(0, 5))
  await found.click()
  await page.waitForURL(
    ({ pathname, searchParams }) => pathname === `/runs/${run.id}` && searchParams.has('turn'),
  )
  const chosen = page.locator('article[aria-current="true"]')
  await chosen.waitFor()
  expect(await chosen.textContent()).toContain(word)

  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: word, exact: true }).click()
  await found.waitFor()
  await box.fill('qqqqzzzz')
  await page.getByText('Nothing is called, or says, “qqqqzzzz”.').waitFor()
  expect(faults).toEqual([])
})

test('an export is kept among the files of the run, and can be looked at', async () => {
  const { page, faults } = await site.open(`/runs/${run.id}?tab=artifacts`)
  await page.getByText('This run has left no files').waitFor()
  for (const format of ['Markdown', 'CSV', 'JSON']) {
    await page.getByRole('button', { name: 'Keep export' }).click()
    await page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click()
    const preview = page.getByRole('main').locator('section[aria-labelledby="artifact-name"]')
    await preview
      .getByRole('heading', {
        name: new RegExp(`\\.${{ Markdown: 'md', CSV: 'csv', JSON: 'json' }[format]}$`),
      })
      .waitFor()
    if (format === 'Markdown') await preview.getByText('Question', { exact: true }).waitFor()
    if (format === 'CSV') await preview.getByRole('columnheader', { name: 'speaker' }).waitFor()
    if (format === 'JSON') await preview.getByText('output:').waitFor()
  }
  const kept = page.getByRole('region', { name: 'Files' }).getByRole('listitem')
  await expect.poll(() => kept.count()).toBe(3)
  // Its address leads to the same file.
  const address = page.url()
  expect(new URL(address).searchParams.get('artifact')).not.toBeNull()
  await page.goto(address)
  await page.getByRole('heading', { name: /\.json$/ }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(faults).toEqual([])
})

test('what a tool saved is shown as text and never run', async () => {
  const body = {
    name: 'leave_files',
    description: 'Leaves files.',
    inputSchema: { type: 'object' },
    source: `export default async (args, ctx) => {
      await ctx.saveArtifact('page.html', '<script>alert(1)</script>', 'text/html')
      await ctx.saveArtifact('plan.md', '# Plan\\n\\n<img src=x onerror=alert(1)> [go](javascript:alert(1))', 'text/markdown')
    }`,
    policy: { artifacts: true },
  }
  await call(site.url, '/tools', { method: 'POST', body })
  const invoked = { method: 'POST', body: { args: {} } }
  const { runId } = (await call<{ runId: string }>(site.url, '/tools/leave_files/invoke', invoked)).body
  const { page, faults } = await site.open(`/runs/${runId}?tab=artifacts`)
  const files = page.getByRole('region', { name: 'Files' })
  await files.getByRole('link', { name: /^plan\.md/ }).click()
  await page.getByText('<img src=x onerror=alert(1)>').waitFor()
  expect(await page.getByRole('link', { name: 'go', exact: true }).count()).toBe(0)
  await files.getByRole('link', { name: /^page\.html/ }).click()
  await page.getByText('they could act as a page').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('page.html')
  expect(faults).toEqual([])
})

test('the run that read the document says what came of it', async () => {
  const { items } = (await call<{ items: { id: string }[] }>(site.url, '/runs?kind=ingest&limit=1')).body
  const { page, faults } = await site.open('/runs?kind=ingest')
  await page.getByRole('table', { name: 'Runs' }).getByRole('link', { name: 'handbook.md' }).click()
  await page.waitForURL(({ pathname }) => pathname === `/runs/${items[0]?.id}`)
  await page.getByRole('region', { name: 'What came of it' }).getByText('Passages').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'handbook.md' }).click()
  await page.waitForURL(({ pathname }) => pathname === `/documents/${documentId}`)
  expect(faults).toEqual([])
})
