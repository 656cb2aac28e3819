import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { type DebateRun, untilEnded } from './support/api.ts'
import { createPersona, runLink, startDebate } from './support/journey.ts'
import { useSite } from './support/site.ts'
import { shownTurns } from './support/transcript.ts'

const site = useSite()
const topic = 'Should the library stay open at night?'

test('write a persona, let it debate, watch it live, find the run and its events', async () => {
  const { page, faults } = await site.open('/')
  await createPersona(page, { name: 'Grace Hopper', instructions: 'You want to see it work first.' })
  const runId = await startDebate(page, { topic, personas: ['Grace Hopper', 'Mara'], rounds: 1 })

  // Word by word: texts are seen at several lengths before they are finished. Both speak at once, and not for long.
  const lengths = new Set<string>()
  await expect
    .poll(async () => {
      for (const { name, text } of await shownTurns(page)) {
        if (name.endsWith('speaking')) lengths.add(`${name} ${text.length}`)
      }
      return lengths.size
    })
    .toBeGreaterThan(5)

  const run: DebateRun = await untilEnded(site.url, runId)
  expect(run.status).toBe('completed')
  const turns = run.output?.turns ?? []
  await expect
    .poll(async () => (await shownTurns(page)).map(({ name }) => name))
    .toEqual(turns.map(({ index, speaker }) => `Turn ${index + 1}: ${speaker}`))
  const verdict = page.getByRole('region', { name: 'Verdict' })
  await verdict.waitFor()
  expect(await verdict.textContent()).toContain(run.output?.verdict?.decidedBy)

  await page.getByRole('tab', { name: 'Events' }).click()
  await page.getByRole('tabpanel').getByText('RunFinished').filter({ visible: true }).first().waitFor()

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Runs' }).click()
  await runLink(page, topic).click()
  await page.waitForURL(`**/runs/${runId}*`)
  expect(faults).toEqual([])
})

test('a list of runs hears of a debate that is started elsewhere', async () => {
  const list = await site.open('/runs')
  const other = await site.open('/')
  await startDebate(other.page, { topic: 'Is it seen at once?', personas: ['Mara', 'Tomasz'], rounds: 1 })
  await runLink(list.page, 'Is it seen at once?').waitFor({ timeout: 5_000 })
  expect([...list.faults, ...other.faults]).toEqual([])
})

test('a run is called by its whole title, also where its place is too narrow', async () => {
  const { page } = await site.open('/')
  const long = 'Should a title that is far too long for its column be cut in the middle of considerations?'
  await startDebate(page, {
    topic: long,
    personas: ['Mara', 'Tomasz'],
    model: 'simulated:instant',
    rounds: 1,
  })
  await page.goto('/runs')
  await runLink(page, long).waitFor()
  expect(await page.getByRole('link', { name: long, exact: true }).count()).toBe(1)
})

test('npm run smoke walks the same way, over HTTP and in a browser', async () => {
  const smoke = join(import.meta.dirname, '../scripts/smoke.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [smoke, site.url], { timeout: 90_000 })
  expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('ok '))).toEqual([])
  expect(stdout).toContain('in a browser')
})
