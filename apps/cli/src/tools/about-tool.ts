import { ApiError } from '@workbench/client/errors'
import { NameError } from '../debate/find-by-name.ts'

/** What a call about a tool gives. @throws NameError when there is no tool of this name. */
export async function aboutTool<Answer>(name: string, call: Promise<Answer>): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    throw new NameError(`There is no tool "${name}".`, {
      cause: error,
      hint: '"workbench tools list" shows those there are.',
    })
  }
}
