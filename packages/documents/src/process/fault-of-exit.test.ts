import { expect, test } from 'vitest'
import { defaultLimits } from '../read-limits.ts'
import { faultOfExit } from './fault-of-exit.ts'

const fault = (exit: { code?: number; signal?: string }, complaints = '', hasBegun = true) =>
  faultOfExit({ code: exit.code ?? null, signal: exit.signal ?? null }, complaints, hasBegun, defaultLimits)

test.each([
  [
    'V8 ends itself',
    { signal: 'SIGABRT' },
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  ],
  ['the kernel ends it', { signal: 'SIGKILL' }, ''],
])('memory is what it died of when %s', (_who, exit, complaints) => {
  expect(fault(exit, complaints)).toMatchObject({
    code: 'document_limits',
    reason: 'needs more than 1 GiB of memory to be read',
  })
})

test('a crash is the document’s', () => {
  expect(fault({ signal: 'SIGSEGV' })).toMatchObject({
    code: 'document_unreadable',
    reason: 'ended the process that read it (SIGSEGV)',
  })
})

test('a child that never began is no fault of the document', () => {
  expect(fault({ code: 9 }, 'node: bad option', false)).toBeNull()
  expect(fault({}, 'spawn ENOENT', false)).toBeNull()
})
