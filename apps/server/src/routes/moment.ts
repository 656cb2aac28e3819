import { z } from 'zod'

const [earliest, latest] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31)]

/** ISO 8601, a day or a moment, in years of four digits: others are written differently everywhere. */
export const Moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .refine(
    (text) => Date.parse(text) >= earliest && Date.parse(text) <= latest,
    'Expected a year from 1000 to 9999',
  )
  .transform((text) => new Date(text).toISOString())
