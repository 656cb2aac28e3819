import { z } from 'zod'
import { Problem, problemMediaType } from '../manners/problem.ts'
import { isStorable } from '../manners/unstorable-text.ts'

// What several routes say about themselves in the same words.

const expectedLimit = 'Expected a whole number from 1 to 200'

/** Query parameters of every list; a route adds its own filters. */
export const pageQuery = {
  limit: z
    .string()
    .refine((text) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 200, expectedLimit)
    .transform(Number)
    .default(50)
    .meta({ type: 'integer', minimum: 1, maximum: 200, description: 'Items on a page; 50 when left out.' }),
  cursor: z.string().max(1000).optional().describe('The `nextCursor` of the page before.'),
}

/** A filter that can be given several times: `tag=calm&tag=expert`. */
export const repeatable = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => [value].flat(), z.array(item).min(1).max(100))

/** The same for words without commas, which can also be listed: `type=RunQueued,RunFinished`. */
export const listed = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : one)),
    z.array(item).min(1).max(100),
  )

/** What is wrong with text that no database takes. */
export const unstorable = 'Holds a NUL or half of a surrogate pair'

/** Text to search for. */
export const SearchText = z
  .string()
  .max(1000)
  .refine(isStorable, unstorable)
  .describe('Text to look for, without regard to case.')

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: readonlyArray(item), nextCursor: z.string().nullable() })

/** To the compiler alone: `.readonly()` would mark the field in the API document, where it means another thing. */
const readonlyArray = <Item extends z.ZodType>(item: Item) =>
  z.array(item) as unknown as z.ZodType<readonly z.infer<Item>[]>

/** For the API document: everything that is not the answer is a problem. */
export const problemResponse = {
  default: { description: 'A problem', content: { [problemMediaType]: { schema: Problem } } },
}

export const NoContent = z.undefined().describe('Done, nothing to say.')
