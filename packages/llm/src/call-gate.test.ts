import { expect, test } from 'vitest'
import { createCallGate } from './call-gate.ts'

const never = new AbortController().signal
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Calls that say when they began and end when told to. */
function calls() {
  const began: string[] = []
  const end = new Map<string, () => void>()
  const call = (name: string) => (): Promise<string> => {
    began.push(name)
    return new Promise((resolve) => end.set(name, () => resolve(name)))
  }
  return { began, call, end: (name: string) => end.get(name)?.() }
}

test('more calls than the limit wait, and get in one by one in the order in which they came', async () => {
  const gate = createCallGate(2)
  const { began, call, end } = calls()
  const all = ['a', 'b', 'c', 'd'].map((name) => gate.run(never, call(name)))
  await settled()
  expect(began).toEqual(['a', 'b'])
  end('b')
  await settled()
  expect(began).toEqual(['a', 'b', 'c'])
  end('a')
  await settled()
  expect(began).toEqual(['a', 'b', 'c', 'd'])
  end('c')
  end('d')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
})

test('who comes when a place has just been given away does not overtake', async () => {
  const gate = createCallGate(1)
  const { began, call, end } = calls()
  const first = gate.run(never, call('first'))
  const second = gate.run(never, call('second'))
  await settled()
  end('first')
  await first
  const late = gate.run(never, call('late'))
  await settled()
  expect(began).toEqual(['first', 'second'])
  end('second')
  await second
  await settled()
  end('late')
  expect(await late).toBe('late')
})

test('who gives up while waiting leaves the queue with the reason of the signal', async () => {
  const gate = createCallGate(1)
  const { began, call, end } = calls()
  const first = gate.run(never, call('first'))
  const abort = new AbortController()
  const impatient = gate.run(abort.signal, call('impatient'))
  const patient = gate.run(never, call('patient'))
  abort.abort(new Error('Cancelled'))
  await expect(impatient).rejects.toThrow('Cancelled')
  await settled()
  end('first')
  await first
  await settled()
  expect(began).toEqual(['first', 'patient'])
  end('patient')
  await patient
})

test('a call that fails gives its place back', async () => {
  const gate = createCallGate(1)
  await expect(gate.run(never, () => Promise.reject(new Error('Broken')))).rejects.toThrow('Broken')
  await expect(gate.run(never, async () => 'next')).resolves.toBe('next')
})

test('without a limit everybody gets in', async () => {
  const gate = createCallGate(null)
  const { began, call } = calls()
  for (const name of ['a', 'b', 'c']) void gate.run(never, call(name))
  await settled()
  expect(began).toEqual(['a', 'b', 'c'])
})
