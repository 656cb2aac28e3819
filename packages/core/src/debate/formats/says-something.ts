import type { Turn } from '../../models/debate.ts'

/** Whether there is anything of a turn that others could weigh: a refusal is an answer, but none to the topic. */
export const saysSomething = ({ text, refused }: Pick<Turn, 'text' | 'refused'>): boolean =>
  !refused && text.trim() !== ''
