import type { NamedStatement } from '../database.ts'
import { findTools, type NamedToolRow } from './find-tools.sql.ts'

/** A secret as it is stored. */
export interface SealedRow {
  name: string
  key_id: string
  box: Buffer
}

/** One row a tool that was asked for, and one a secret. */
export type CallReadRow =
  | (NamedToolRow & { readonly key_id: null; readonly box: null })
  | (SealedRow & { readonly origin: null })

/** `$2`: names of tools; `$3`: names of secrets, null for all of them. */
export const readForCalls: NamedStatement = {
  name: 'read_for_calls',
  text: `select t.*, null::text as key_id, null::bytea as box from (${findTools.text}) t
    union all
    select name, null, null, null, null, null, null, null, null, null, key_id, box
    from secrets where project_id = $1 and ($3::text[] is null or name = any($3))`,
}
