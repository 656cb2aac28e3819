import type { Format } from '@workbench/client/models'

// In a field of 80 by 56. Places are numbered speakers first, then deciders, then texts.

type Place = readonly [x: number, y: number, radius?: number]
/** Who is read by whom. */
type Link = readonly [from: number, to: number]

export interface Picture {
  readonly speakers: readonly Place[]
  /** Who decides or leads, drawn full. */
  readonly deciders?: readonly Place[]
  /** What is judged, drawn as a sheet. */
  readonly texts?: readonly Place[]
  /** They read each other. */
  readonly lines?: readonly Link[]
  /** `to` reads `from`, and not the other way round. */
  readonly arrows?: readonly Link[]
}

const ring: readonly Place[] = [
  [40, 8],
  [60, 22],
  [52, 44],
  [28, 44],
  [20, 22],
]
const triangle: readonly Place[] = [
  [22, 10],
  [10, 44],
  [40, 44],
]
const column = (x: number): readonly Place[] => [
  [x, 9],
  [x, 28],
  [x, 47],
]
const pairsOf = (count: number): readonly Link[] =>
  Array.from({ length: count }, (_, from) => from).flatMap((from) =>
    Array.from({ length: count - from - 1 }, (_, step): Link => [from, from + step + 1]),
  )
const allTo = (count: number, to: number): readonly Link[] =>
  Array.from({ length: count }, (_, from): Link => [from, to])

export const pictures: Readonly<Record<Format, Picture>> = {
  panel: { speakers: ring, lines: pairsOf(5) },
  oxford: {
    speakers: [
      [14, 10],
      [14, 34],
      [66, 10],
      [66, 34],
    ],
    deciders: [[40, 48]],
    lines: [
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ],
  },
  // Everybody reads the round before: the same three, once more.
  consensus: {
    speakers: [...column(16), ...column(64)],
    arrows: [
      [0, 4],
      [0, 5],
      [1, 3],
      [1, 5],
      [2, 3],
      [2, 4],
    ],
  },
  'tit-for-tat': {
    speakers: [
      [12, 40],
      [68, 40],
    ],
    deciders: [[40, 11]],
    lines: [[0, 1]],
    arrows: [
      [0, 2],
      [1, 2],
    ],
  },
  referees: {
    speakers: column(64),
    texts: [
      [18, 16],
      [18, 40],
    ],
    arrows: [
      [3, 0],
      [3, 1],
      [4, 1],
      [4, 2],
    ],
  },
  // Nobody is linked to anybody but the facilitator in the middle.
  delphi: {
    speakers: [
      [12, 12],
      [68, 12],
      [12, 44],
      [68, 44],
    ],
    deciders: [[40, 28]],
    lines: [
      [0, 4],
      [1, 4],
      [2, 4],
      [3, 4],
    ],
  },
  // As large as they are sure.
  'weighted-vote': {
    speakers: [
      [40, 13, 8],
      [18, 43, 3.5],
      [62, 43, 5.5],
    ],
    lines: pairsOf(3),
  },
  'red-team': {
    speakers: [[14, 30], ...column(66)],
    deciders: [[40, 9]],
    arrows: [
      [1, 0],
      [2, 0],
      [3, 0],
    ],
    lines: [[0, 4]],
  },
  council: { speakers: triangle, deciders: [[66, 28]], lines: pairsOf(3), arrows: allTo(3, 3) },
  'open-floor': {
    speakers: ring,
    deciders: [[40, 27]],
    lines: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ],
    arrows: [[5, 1]],
  },
  'propose-critique-refine': {
    speakers: triangle,
    deciders: [[68, 28]],
    arrows: [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 3],
      [2, 3],
    ],
  },
  single: { speakers: column(22), deciders: [[58, 28]], arrows: allTo(3, 3) },
}

/** A format that came after this page: its people, and nothing said about who sees whom. */
export const unknownPicture: Picture = { speakers: ring }
