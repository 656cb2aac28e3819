import type { StepType } from '../step-type.ts'
import { approval } from './approval.ts'
import { condition } from './condition.ts'
import { delay } from './delay.ts'
import { forEach } from './for-each.ts'
import { httpRequest } from './http-request.ts'
import { persistRecord } from './persist-record.ts'
import { runDebate } from './run-debate.ts'
import { sendMessage } from './send-message.ts'
import { transform } from './transform.ts'

/** Every type of step, in the order that people are shown them. */
export const stepTypes = [
  condition,
  forEach,
  runDebate,
  transform,
  httpRequest,
  sendMessage,
  persistRecord,
  approval,
  delay,
] as const

// Each reads its own fields only, which its own schema has checked.
const byType = new Map<string, StepType<never>>(stepTypes.map((type) => [type.type, type as StepType<never>]))

/** @throws when there is no such type: a definition is checked before it gets this far. */
export function stepTypeOf(type: string): StepType<never> {
  const found = byType.get(type)
  if (found === undefined) throw new Error(`There is no type of step "${type}"`)
  return found
}
