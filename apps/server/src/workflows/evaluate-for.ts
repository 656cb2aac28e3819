import type { ServerDeps } from '../deps.ts'
import type { Evaluated, Evaluation } from './evaluation.ts'

export async function evaluateFor(
  evaluation: Evaluation,
  deps: Pick<ServerDeps, 'expressions' | 'runs' | 'workflows' | 'clock'>,
): Promise<Evaluated> {
  void evaluation
  void deps
  return { ok: true, value: null }
}
