import type { Offer } from './suggest.ts'

/** What the scripts of the shells read: a line each, value and description with a tab between; or `:files`. */
export function offerText(offer: Offer): string {
  if (offer === 'files') return ':files\n'
  return offer
    .map(({ value, description }) => (description === '' ? `${value}\n` : `${value}\t${description}\n`))
    .join('')
}
