import type { ToolFault } from '@workbench/core/models/tool'
import type { Exit } from './child.ts'

const memory: ToolFault = { code: 'memory', message: 'The tool took more memory than its policy allows.' }

/** V8 traps when its heap is full, Rust aborts when it gets no memory; within bwrap both can come as a violation. */
const memorySignals: readonly (string | null)[] = ['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV', 'SIGBUS']

/**
 * Why a process ended before it gave a result.
 *
 * @param complaints - What it wrote to its standard error.
 */
export function faultOfExit({ code, signal }: Exit, complaints: string): ToolFault {
  if (/overflowed its stack|stack overflow/i.test(complaints))
    return { code: 'failed', message: 'The source is nested too deeply to be read.' }
  if (/out of memory|memory allocation of|cannot allocate|allocation failed/i.test(complaints)) return memory
  if (memorySignals.includes(signal)) return memory
  if (signal === 'SIGXCPU') return { code: 'timeout', message: 'The tool used up its processor time.' }
  const how = signal === null ? `with exit code ${code}` : `through ${signal}`
  const why = complaints === '' ? '' : `: ${complaints}`
  return { code: 'failed', message: `Its process ended ${how} before the tool gave a result${why}` }
}
