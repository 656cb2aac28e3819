import type { PlannedCall } from '../plan/planned-call.ts'
import { type Played, promptText } from './debate-builders.ts'

/** A word for the text of one call that no other call's text holds. */
export const marker = ({ role, seat, round }: Pick<PlannedCall, 'role' | 'seat' | 'round'>): string =>
  `⟦${role === 'participant' ? `seat ${seat}` : role} in ${round}⟧`

/** Whose markers each prompt holds: `{'answer 2 by 0': ['seat 0 in 1', …]}`, sorted. */
export const seenBy = ({ played }: Played): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    played.map(({ call, prompt }) => {
      const marks = [...promptText(prompt).matchAll(/⟦([^⟧]+)⟧/g)].map(([, mark = '']) => mark)
      return [`${call.phase} ${call.round} by ${call.seat ?? call.role}`, marks.sort()]
    }),
  )

/** Names in prompts that are not the reader's own: nobody should find any where peers are anonymous. */
export const foreignNamesIn = ({ played, state }: Played): readonly string[] =>
  played.flatMap(({ call, prompt }) =>
    state.input.participants
      .filter(({ seat, name }) => seat !== call.seat && promptText(prompt).includes(name))
      .map(({ name }) => `${call.key}: ${name}`),
  )
