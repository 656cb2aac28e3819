import { mulberry32, seedFor } from '@workbench/core/debate/plan/seeded-random'

/** Choices that a seed alone decides, each call of a method the next one. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  number(): number
  pick<Item>(items: readonly [Item, ...Item[]]): Item
  pickOrNull<Item>(items: readonly Item[]): Item | null
}

export function createChance(seed: number): Chance {
  const number = mulberry32(seed)
  const pickOrNull = <Item>(items: readonly Item[]) => items[Math.floor(number() * items.length)] ?? null
  return { number, pickOrNull, pick: (items) => pickOrNull(items) ?? items[0] }
}

/** A number that a text alone decides, from 0 up to, not including, 1. */
export const shareOf = (text: string): number => seedFor(0, text) / 2 ** 31
