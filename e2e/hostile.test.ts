import { textReply } from '@workbench/llm/testing/chat-completions-reply'
import { startChatCompletionsServer } from '@workbench/llm/testing/chat-completions-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, untilEnded } from './support/api.ts'
import { useSite } from './support/site.ts'
import { sitePages, untilSettled } from './support/site-pages.ts'

const attacks = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '<iframe src="https://example.com/frame"></iframe>',
  '<svg onload=alert(3)><style>@import "https://example.com/style.css"</style>',
  '[click me](javascript:alert(4)) [and me](data:text/html,<script>alert(5)</script>)',
  '![picture](https://example.com/picture.png) <https://example.com/plain>',
  '[![both](https://example.com/both.png)](//example.com/both)',
  '<a href="https://example.com" target=_blank onclick=alert(6)>link</a>',
  '</div></main></body><base href="https://example.com/">',
].join('\n\n')
/** Right-to-left override and friends, which make what follows read backwards. */
const bidi = 'user\u202egnp.exe\u2066\u2069\u200f end'

let models: Awaited<ReturnType<typeof startChatCompletionsServer>>
beforeAll(async () => {
  models = await startChatCompletionsServer()
})
afterAll(() => models?.close())
const site = useSite(() => ({ COMPATIBLE_BASE_URL: models.baseUrl }))

/** A debate of two turns in which everything that can hold a text holds this one. */
async function debateOf(said: string, about = said): Promise<string> {
  models.setScript(() => textReply(said, { deltas: said.match(/[\s\S]{1,50000}/g) ?? [''] }))
  const short = about.slice(0, 190)
  const participants = [
    { name: short, instructions: about, role: short },
    { name: 'Mara', instructions: 'x' },
  ]
  const body = {
    topic: about,
    context: about,
    format: 'panel',
    formatOptions: { verdict: 'none' },
    rounds: 1,
    model: 'compatible:scripted',
    participants,
  }
  const started = await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body })
  expect(started.status, JSON.stringify(started.body)).toBe(202)
  const run = await untilEnded(site.url, started.body.runId)
  expect(run.status, run.error?.message).toBe('completed')
  return run.id
}

test('whatever others write is text: nothing runs, nothing is fetched, no link leads into the page', async () => {
  const runId = await debateOf(attacks)
  const persona = { name: attacks.slice(0, 190), instructions: attacks, description: attacks.slice(0, 400) }
  const created = await call<{ id: string }>(site.url, '/personas', { method: 'POST', body: persona })
  const pages = [
    ...(await sitePages(site.url)).filter(({ name }) => !['components', 'not-found'].includes(name)),
    { name: 'hostile persona', path: `/personas/${created.body.id}` },
    { name: 'composer', path: `/?personas=${created.body.id}` },
  ]
  const tab = await site.open(`/runs/${runId}`)
  const { page, faults } = tab
  await page.getByRole('article', { name: 'Turn 2' }).getByText('onerror').first().waitFor()
  const stray = () =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('img, script, iframe, object, embed, base, style, a[href]')]
         .filter((one) => {
           const target = one.getAttribute('src') ?? one.getAttribute('href')
           const isOurs = target !== null && new URL(target, location.href).origin === location.origin
           const isOpenLink = one.localName === 'a' && /^https?:/.test(one.href) && /noopener/.test(one.rel)
           return !isOurs && !isOpenLink
         })
         .map((one) => one.outerHTML.slice(0, 200))`,
    )
  for (const { name, path } of pages) {
    await page.goto(path)
    await untilSettled(tab)
    expect(await stray(), name).toEqual([])
  }
  expect(faults).toEqual([])
})

test('a name that reads backwards stays in its place', async () => {
  const runId = await debateOf(bidi)
  const tab = await site.open('/runs')
  const { page, faults } = tab
  for (const path of ['/runs', `/runs/${runId}`, '/']) {
    await page.goto(path)
    await untilSettled(tab)
    // The text around it runs from left to right all the same: each stands in an element that isolates it.
    const loose = await page.evaluate<string[]>(
      `(() => {
        const found = []
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode
          if (!data.includes('\\u202e')) continue
          let one = parentElement
          while (one !== null && one.localName !== 'main') {
            const { unicodeBidi, display } = getComputedStyle(one)
            if (/isolate|plaintext/.test(unicodeBidi) || display !== 'inline') break
            one = one.parentElement
          }
          if (one === null || one.localName === 'main') found.push(parentElement.outerHTML.slice(0, 200))
        }
        return found
      })()`,
    )
    expect(loose, path).toEqual([])
  }
  expect(faults).toEqual([])
})

test.each([
  ['a megabyte in one line', 'x'.repeat(1_000_000)],
  ['a megabyte of words', 'a word or two and '.repeat(55_000)],
  ['ten thousand lines', 'line\n'.repeat(10_000)],
  ['ten thousand levels', `${'> '.repeat(10_000)}deep`],
  ['ten thousand links', '[a](https://example.com) '.repeat(10_000)],
])('%s leaves the page quick', async (_, said) => {
  const runId = await debateOf(said, 'How long can it get?')
  const { page, faults } = await site.open(`/runs/${runId}`)
  await page.getByRole('article', { name: 'Turn 2' }).waitFor()
  const startedAt = performance.now()
  for (const tab of ['Events', 'Timeline', 'Input', 'Transcript']) {
    await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('tab', { name: tab, selected: true }).waitFor()
  }
  expect(performance.now() - startedAt).toBeLessThan(8_000)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Runs' }).click()
  await page.getByRole('heading', { level: 1, name: 'Runs' }).waitFor()
  expect(faults).toEqual([])
})
