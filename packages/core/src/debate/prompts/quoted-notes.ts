import type { DebateNote } from '../../models/debate.ts'
import { quoted } from './quoted-material.ts'

/** What people added from outside, quoted, oldest first; empty when nobody did. */
export const quotedNotes = (notes: readonly DebateNote[]): string =>
  notes.map(({ by, text }) => quoted('note', text, by === null ? {} : { by })).join('\n\n')
