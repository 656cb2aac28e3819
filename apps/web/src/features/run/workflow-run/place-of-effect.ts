import { placeOfKey } from './step-places.ts'

const ofStep = /^steps\/[^/]+(?:\/item\/\d+\/steps\/[^/]+)*/

/** Where an entry of the ledger belongs: its key is that of its step, then the number of the try, `steps/a/try/2`. */
export function placeOfEffect(key: string): { readonly path: string; readonly tryNumber: number } {
  const step = ofStep.exec(key)?.[0] ?? ''
  return {
    path: placeOfKey(step)?.path ?? '',
    tryNumber: Number(/\/try\/(\d+)$/.exec(key)?.[1] ?? 1),
  }
}
