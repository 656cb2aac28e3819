import type { Settings } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { sandboxState } from './sandbox-words.ts'

type Worker = Settings['workers'][number]
type Sandbox = NonNullable<NonNullable<Worker['state']>['sandbox']>

const worker = (sandbox: Sandbox | null) => ({ state: { sandbox } }) as Worker
const bwrap = 'bubblewrap is missing: apt-get install bubblewrap'

test('two walls are strong, and nothing is missing', () => {
  expect(sandboxState([worker({ level: 'namespaces', missing: [], refuses: false })])).toMatchObject({
    tone: 'strong',
    missing: [],
  })
})

test('the weakest worker counts', () => {
  const state = sandboxState([
    worker({ level: 'namespaces', missing: [], refuses: false }),
    worker({ level: 'limits', missing: [bwrap], refuses: false }),
  ])
  expect(state).toMatchObject({ tone: 'weaker', title: 'One wall and limits around tools', missing: [bwrap] })
})

test('what several miss is said once', () => {
  const weak = worker({ level: 'runtime', missing: [bwrap], refuses: false })
  expect(sandboxState([weak, weak]).missing).toEqual([bwrap])
})

test('workers that refuse tools are told before anything else', () => {
  const refusing = worker({ level: 'limits', missing: [bwrap], refuses: true })
  expect(sandboxState([refusing])).toMatchObject({
    tone: 'refuses',
    title: 'Tools are refused on this machine',
  })
  expect(sandboxState([refusing, worker({ level: 'namespaces', missing: [], refuses: false })]).title).toBe(
    '1 of 2 workers refuse tools',
  )
})

test('without a worker nothing is claimed', () => {
  expect(sandboxState([])).toMatchObject({ tone: 'none', title: 'No worker is alive, so no tool runs' })
  expect(sandboxState([worker(null)]).tone).toBe('none')
})
