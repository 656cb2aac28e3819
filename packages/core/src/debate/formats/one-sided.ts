import type { Turn } from '../../models/debate.ts'

const strongStance = 0.5

/** Whether at least two speak and all state a stance of at least 0.5 on the same side. */
export function areOneSided(turns: readonly Pick<Turn, 'stance'>[]): boolean {
  const areAll = (isOnSide: (stance: number) => boolean) =>
    turns.every(({ stance }) => stance !== null && isOnSide(stance))
  return (
    turns.length > 1 &&
    (areAll((stance) => stance >= strongStance) || areAll((stance) => stance <= -strongStance))
  )
}
