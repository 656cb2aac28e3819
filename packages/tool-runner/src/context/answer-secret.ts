import type { CallContext } from './call-context.ts'
import type { ContextRequest } from './context-request.ts'
import { secretOf } from './secret-of.ts'

type SecretRequest = Extract<ContextRequest, { op: 'secret' }>

/** The value itself, for tools that can not do with it in a header. */
export const answerSecret = ({ name }: SecretRequest, { grant }: CallContext): string => secretOf(name, grant)
