import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { listenForInterrupts } from './interrupts.ts'

function listening() {
  const source = new EventEmitter()
  const heard: string[] = []
  let time = 0
  const off = listenForInterrupts({
    source,
    now: () => time,
    onFirst: (signal) => heard.push(signal),
    onImpatience: () => heard.push('impatience'),
  })
  const after = (ms: number, signal: string) => {
    time += ms
    source.emit(signal)
  }
  return { heard, off, source, after }
}

test('two signals within a second are one', () => {
  const { heard, after } = listening()
  after(0, 'SIGINT')
  after(300, 'SIGINT')
  after(700, 'SIGTERM')
  expect(heard).toEqual(['SIGINT'])
})

test('a second signal more than a second later is impatience', () => {
  const { heard, after } = listening()
  after(0, 'SIGTERM')
  after(1_001, 'SIGINT')
  expect(heard).toEqual(['SIGTERM', 'impatience'])
})

test('whoever stops listening leaves no listener behind', () => {
  const { source, off } = listening()
  off()
  expect(source.eventNames()).toEqual([])
})
