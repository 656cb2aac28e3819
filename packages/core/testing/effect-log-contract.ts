import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../src/errors.ts'
import { Effect } from '../src/models/effect.ts'
import type { EffectLog } from '../src/ports/effect-log.ts'
import type { EffectWrite } from '../src/ports/run-journal.ts'
import { aNewRun } from './builders-of-runs.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface EffectsUnderTest extends RunsUnderTest {
  readonly effects: EffectLog
}

/** What every EffectLog must do, together with the journal that writes. */
export function effectLogContract(name: string, make: () => Promise<EffectsUnderTest>): void {
  const startMs = Date.UTC(2026, 0, 1)
  const anEffect = (overrides: Partial<EffectWrite> = {}): EffectWrite => ({
    key: 'steps/send/try/1',
    stepId: 'send',
    kind: 'httpRequest',
    target: 'POST https://example.org/path',
    status: 'intended',
    idempotencyKey: 'run/steps/send',
    request: { body: { to: 'Ada' } },
    response: null,
    atMs: startMs,
    ...overrides,
  })

  async function withRun() {
    const store = await make()
    const start = async () => (await store.runs.start(aNewRun({ id: testId() }), 'RUN_DEBATE')).runId
    return { ...store, start, runId: await start() }
  }

  describe(`${name} as an effect log`, () => {
    test('what is intended is there before it is sent, and what came of it replaces only that', async () => {
      const { effects, work, runId } = await withRun()
      await work(runId, { side: { effects: [anEffect()] } })

      const { atMs: _atMs, ...intended } = anEffect()
      const at = new Date(startMs).toISOString()
      expect((await effects.list({ runId, limit: 5 })).items.map((effect) => Effect.parse(effect))).toEqual([
        { ...intended, runId, at, settledAt: null },
      ])

      const response = { status: 200, body: 'ok' }
      const settledMs = startMs + 250
      await work(runId, { side: { effects: [anEffect({ status: 'sent', response, atMs: settledMs })] } })

      expect((await effects.list({ runId, limit: 5 })).items).toEqual([
        { ...intended, runId, status: 'sent', response, at, settledAt: new Date(settledMs).toISOString() },
      ])
    })

    test('a list is that of one run, oldest first, in pages', async () => {
      const { effects, work, start, runId } = await withRun()
      const other = await start()
      const keys = ['c', 'a', 'b']
      for (const [place, key] of keys.entries()) {
        await work(runId, { side: { effects: [anEffect({ key, atMs: startMs + place, status: 'sent' })] } })
      }
      await work(other, { side: { effects: [anEffect()] } })

      const first = await effects.list({ runId, limit: 2 })
      const second = await effects.list({ runId, limit: 2, cursor: first.nextCursor ?? undefined })

      expect([...first.items, ...second.items].map(({ key }) => key)).toEqual(keys)
      expect(second.nextCursor).toBeNull()
      expect(first.items[0]?.settledAt).toBe(first.items[0]?.at)
      expect((await effects.list({ runId: testId(), limit: 5 })).items).toEqual([])
      await expect(effects.list({ runId, limit: 1, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })
  })
}
