import { z } from 'zod'
import { Problem, problemMediaType } from '../manners/problem.ts'
import { isStorable } from '../manners/unstorable-text.ts'

// What several routes say about themselves in the same words.

const digits = /^\d{1,4}$/

/** A whole number in a query. */
export const numberQuery = (most: number, byDefault: number, description: string) =>
  z
    .string()
    .refine(
      (text) => digits.test(text) && Number(text) >= 1 && Number(text) <= most,
      `Expected a whole number from 1 to ${most}`,
    )
    .transform(Number)
    .default(byDefault)
    .meta({
      type: 'integer',
      minimum: 1,
      maximum: most,
      description: `${description}; ${byDefault} when left out.`,
    })

/** Query parameters of every list; a route adds its own filters. */
export const pageQuery = {
  limit: numberQuery(200, 50, 'Items on a page'),
  /** Bound to its list and filters, see registerBoundCursors. */
  cursor: z
    .string()
    .max(8000)
    .optional()
    .describe('The `nextCursor` of the page before, with the same filters.'),
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

/** A file, whatever is in it. */
export const Bytes = {
  description: 'The file',
  content: {
    'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) },
  },
}
