import { expect, test } from 'vitest'
import { faultOfExit } from './fault-of-exit.ts'

const killed = (signal: string) => ({ code: null, signal })

test.each(['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV'])(
  '%s is how a process without memory ends',
  (signal) => {
    expect(faultOfExit(killed(signal), '').code).toBe('memory')
  },
)

test('a process that says so ran out of memory, whatever its code', () => {
  expect(faultOfExit({ code: 1, signal: null }, 'memory allocation of 5 bytes failed').code).toBe('memory')
})

test('a source that is nested too deeply is the fault of its author', () => {
  expect(faultOfExit(killed('SIGABRT'), "thread 'main' has overflowed its stack")).toEqual({
    code: 'failed',
    message: 'The source is nested too deeply to be read.',
  })
})

test('the limit on processor time is a timeout', () => {
  expect(faultOfExit(killed('SIGXCPU'), '').code).toBe('timeout')
})

test('any other end is told with what the process wrote', () => {
  expect(faultOfExit({ code: 3, signal: null }, 'it broke')).toEqual({
    code: 'failed',
    message: 'Its process ended with exit code 3 before the tool gave a result: it broke',
  })
})
