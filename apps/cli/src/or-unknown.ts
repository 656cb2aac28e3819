import { ApiError } from '@workbench/client/errors'
import { NameError } from './debate/find-by-name.ts'

/**
 * What a call about something gives that goes by its name.
 *
 * @param list - The command that shows what there is.
 * @throws NameError when there is none of this name.
 */
export async function orUnknown<Answer>(
  call: Promise<Answer>,
  { what, name, list }: { readonly what: string; readonly name: string; readonly list: string },
): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    throw new NameError(`There is no ${what} "${name}".`, {
      cause: error,
      hint: `npx workbench ${list} shows those there are.`,
    })
  }
}

export const orUnknownTool = <Answer>(name: string, call: Promise<Answer>): Promise<Answer> =>
  orUnknown(call, { what: 'tool', name, list: 'tools list' })
