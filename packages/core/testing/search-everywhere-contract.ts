import { describe, expect, test } from 'vitest'
import type { SearchKind } from '../src/models/search-hit.ts'
import { SearchHit } from '../src/models/search-hit.ts'
import type { SearchEverywhere } from '../src/ports/search-everywhere.ts'
import { aPersonaDraft, aScenarioDraft } from './builders-of-drafts.ts'
import { aNewRun, aTurn } from './builders-of-runs.ts'
import type { LibraryUnderTest } from './persona-repository-contract.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface SearchUnderTest extends LibraryUnderTest, RunsUnderTest {
  readonly searchEverywhere: SearchEverywhere
}

/** What every SearchEverywhere must do with runs, personas and scenarios; documents have a suite of their own. */
export function searchEverywhereContract(name: string, make: () => Promise<SearchUnderTest>): void {
  async function filled() {
    const store = await make()
    const aRun = async (title: string, ...texts: string[]) => {
      const { runId } = await store.runs.start(aNewRun({ id: testId(), title }), 'RUN_DEBATE')
      const turns = texts.map((text, index) => aTurn({ index, text }))
      await store.work(runId, { turns, end: 'completed' })
      return runId
    }
    const find = async (
      q: string,
      kinds: readonly SearchKind[] = ['run', 'persona', 'scenario'],
      limit = 5,
    ) => (await store.searchEverywhere.search({ q, kinds, limit })).map((hit) => SearchHit.parse(hit))
    const ids = async (...query: Parameters<typeof find>) => (await find(...query)).map(({ id }) => id)
    return { ...store, aRun, find, ids }
  }
  const marked = ({ excerpt, marks }: SearchHit) => marks.map(([from, to]) => excerpt.slice(from, to))

  describe(`${name} as a search over everything`, () => {
    test('a transcript is found by what is said in it, with the turn that says it', async () => {
      const { aRun, find } = await filled()
      const id = await aRun('Four days', 'Rest matters.', 'Shorter weeks help:\n\nproductivity stays.')
      await aRun('Other', 'Nothing of the kind.')

      const [hit, ...more] = await find('PRODUCTIVITY weeks')

      expect(more).toEqual([])
      expect(hit).toMatchObject({ kind: 'run', id, title: 'Four days', turn: 1, chunkId: null })
      expect(hit?.excerpt).toBe('Shorter weeks help: productivity stays.')
      expect(hit === undefined ? [] : marked(hit)).toEqual(['weeks', 'productivity'])
    })

    test('an answer in a form is shown in words, not as the JSON that it was written in', async () => {
      const { runs, work, find } = await filled()
      const answer = { reasons: 'Trams are slow to build.', estimate: 17, confidence: 0.73 }
      const { runId } = await runs.start(aNewRun({ id: testId(), title: 'Years' }), 'RUN_DEBATE')
      await work(runId, { turns: [aTurn({ text: JSON.stringify(answer), answer })], end: 'completed' })

      const [hit] = await find('trams')

      expect(hit?.excerpt).toBe('Trams are slow to build. Estimate: 17 Confidence: 0.73')
      expect(hit === undefined ? [] : marked(hit)).toEqual(['Trams'])
    })

    test('all words must be there, whole; of the last the beginning will do', async () => {
      const { aRun, ids } = await filled()
      const id = await aRun('One', 'Shorter weeks help productivity.')

      expect(await ids('shorter productiv')).toEqual([id])
      expect(await ids('short productivity')).toEqual([])
      expect(await ids('shorter absent')).toEqual([])
    })

    test('of runs the title counts first, then the newest; each is there once', async () => {
      const { aRun, ids } = await filled()
      const titled = await aRun('A bargain price', 'Nothing.')
      const older = await aRun('One', 'The price is high.', 'The price, again.')
      const newer = await aRun('Two', 'No price is low.')

      expect(await ids('price')).toEqual([titled, newer, older])
      expect(await ids('price', ['run'], 2)).toEqual([titled, newer])
    })

    test('a name of a file is words', async () => {
      const { aRun, ids } = await filled()
      const id = await aRun('annual-report_2026.pdf')

      expect(await ids('report')).toEqual([id])
      expect(await ids('2026 annual')).toEqual([id])
    })

    test('personas and scenarios are found by name and by what they say, the name first', async () => {
      const { personas, scenarios, find, ids } = await filled()
      const critic = await personas.create(aPersonaDraft({ name: 'Critic', instructions: 'Look for gaps.' }))
      const other = await personas.create(
        aPersonaDraft({ name: 'Ada', instructions: 'Agree with no critic at all.' }),
      )
      const scenario = await scenarios.create(
        aScenarioDraft([critic.id], { name: 'Tea', topic: 'Is a critic needed?' }),
      )

      expect(await ids('critic')).toEqual([critic.id, other.id, scenario.id])
      expect(await ids('critic', ['scenario', 'persona'], 1)).toEqual([scenario.id, critic.id])
      expect((await find('critic no', ['persona'])).map(marked)).toEqual([['no', 'critic']])
    })

    test.each([
      "'",
      '"',
      '\\',
      "a' & 'b",
      'a | !b <-> (',
      ':*',
      '& |',
      '%',
      '_',
      '\u0001',
      "'; drop table runs; --",
      '🦊',
      '<->',
      'a:*b',
      '((((',
      '"un',
      `${'x'.repeat(900)}'`,
      'http://[::1/%zz',
      '..',
      '-1e999',
      'e@',
      '١٢',
    ])('hostile text %j finds nothing and breaks nothing', async (q) => {
      const { aRun, ids } = await filled()
      await aRun('Plain', 'Words.')

      expect(await ids(q)).toEqual([])
    })

    test('a quote within a word is part of it', async () => {
      const { aRun, ids } = await filled()
      const id = await aRun('One', "They don't agree, says o'neill@example.com.")

      expect(await ids("don't")).toEqual([id])
      expect(await ids("o'neill@example.com")).toEqual([id])
    })
  })
}
