import { shortMoment } from '../../format/time.ts'
import type { RunsSearch } from './runs-search.ts'

/** `2026-11-01 – now`, `23 Nov 2026, 13:00 – 23 Nov 2026, 14:00`: days as they were written, moments by the reader's clock. */
export const spanWords = ({ from, to }: Pick<RunsSearch, 'from' | 'to'>): string =>
  `${from === undefined ? '…' : words(from)} – ${to === undefined ? 'now' : words(to)}`

/** What an address says that is no moment stands as it is. */
const words = (at: string): string => (/T/.test(at) && !Number.isNaN(Date.parse(at)) ? shortMoment(at) : at)
