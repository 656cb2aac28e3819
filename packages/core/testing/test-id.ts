let previousMs = 0
let sequence = 0

/** A UUIDv7 as the application makes them: ids made later sort later, within a millisecond too. */
export function testId<Id extends string = string>(): Id {
  previousMs = Math.max(previousMs, Date.now())
  sequence += 1
  if (sequence > 0xfff) {
    sequence = 0
    previousMs += 1
  }
  const time = previousMs.toString(16).padStart(12, '0')
  const random = crypto.randomUUID().slice(19)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}-${random}` as Id
}
