import { limits } from '../limits.ts'
import { LimitError } from './limit-error.ts'

/**
 * Bounds what JSONata makes long texts with, in this thread: JSON, joining and appending. The memory limit of a thread
 * does not do that: V8 ends the whole process, not the thread, over one allocation that is far larger than what is left
 * (seen with Node 24.20: a text of 400 MB in a thread of 64 MB). What grows little by little is stopped by that limit.
 */
export function boundIntrinsics(): void {
  const { stringify } = JSON
  JSON.stringify = (value: unknown, ...how: unknown[]) => {
    checkLength(jsonLength(value))
    return Reflect.apply(stringify, JSON, [value, ...how])
  }
  const { concat } = String.prototype
  replace(String.prototype, 'concat', function (this: unknown, ...texts: unknown[]) {
    checkLength([this, ...texts].reduce<number>((sum, text) => sum + lengthOf(text), 0))
    return Reflect.apply(concat, this, texts)
  })
  const { join } = Array.prototype
  replace(Array.prototype, 'join', function (this: readonly unknown[], separator?: unknown) {
    let length = this.length * (separator === undefined ? 1 : lengthOf(separator))
    for (const item of this) {
      checkLength(length)
      length += lengthOf(item)
    }
    checkLength(length)
    return Reflect.apply(join, this, [separator])
  })
}

function replace(prototype: object, name: string, value: unknown): void {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
}

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

export function checkLength(length: number): void {
  if (length > limits.text) throw new LimitError(`It makes a text longer than ${limits.text} characters.`)
}

/** About how long a value is as JSON; stops counting where it is too long, so that shared parts cost no more. */
function jsonLength(value: unknown): number {
  let length = 0
  const count = (part: unknown): void => {
    if (length > limits.text) return
    if (typeof part !== 'object' || part === null) length += lengthOf(part) + 2
    else if (Array.isArray(part)) {
      length += 2
      for (const item of part) count(item)
    } else {
      for (const name of Object.keys(part)) {
        length += name.length + 4
        count((part as Record<string, unknown>)[name])
      }
    }
  }
  count(value)
  return length
}
