import { z } from 'zod'

export const OxfordOptions = z.strictObject({
  judges: z
    .int()
    .min(0)
    .max(9)
    .default(1)
    .describe('Independent ballots of the judge; 0 leaves it to the audience.'),
  bothOrders: z
    .boolean()
    .default(true)
    .describe('Every ballot is cast twice, with the sides in either order; if they disagree it is a draw.'),
})

/**
 * Whether the judge of this call reads the opposition first in every stage, since judges favour places (Wang et al.,
 * arXiv:2305.17926). Calls 2j and 2j + 1 are one judge's two orders; with one order each, judges take turns.
 */
export const readsConFirst = (call: number): boolean => call % 2 === 1
