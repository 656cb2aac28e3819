/** 128 random bits as hex: for idempotency keys, and for things that have no id of their own yet. */
export const newKey = (): string =>
  // randomUUID is not there on plain http from another machine.
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
