import { ConflictError } from '../src/errors.ts'
import type { SecretSealer } from '../src/ports/secret-repository.ts'

/** Seals with a name and nothing else: for tests of what stores sealed values. */
export function createPlainSealer(keyId = 'test-key'): SecretSealer {
  return {
    seal: async (name, value) => ({ keyId, box: new TextEncoder().encode(`${name}\n${value}`) }),
    async open(name, { keyId: sealedWith, box }) {
      const [sealedAs, ...value] = new TextDecoder().decode(box).split('\n')
      if (sealedWith !== keyId || sealedAs !== name) {
        throw new ConflictError(`"${name}" was not sealed with this key under this name`)
      }
      return value.join('\n')
    },
  }
}
