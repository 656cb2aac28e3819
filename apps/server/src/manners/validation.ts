import { type FieldFault, InvalidInputError } from '@workbench/core/errors'
import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify'
import { z } from 'zod'
import { fieldFaults } from './field-faults.ts'
import { ProblemError } from './problem.ts'

// A hundred faults are more than anybody reads; a body of ten thousand wrong items would answer with megabytes.
const mostFaults = 100

/**
 * Checks what came in. A body or query that breaks the schema is 422 with a fault for each field; an id in the
 * path that can't exist is simply not found.
 */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (data) => {
    // Without `reportInput` a missing field can't be told from a wrong one.
    const result = z.safeParse(schema, data, { reportInput: true })
    if (result.success) return { value: result.data }
    if (httpPart === 'params') return { error: new ProblemError(404, 'Nothing has this address.') }
    const faults = fieldFaults(result.error.issues).slice(0, mostFaults)
    return { error: new InvalidInputError(httpPart === 'querystring' ? faults.map(ofParameter) : faults) }
  }
}

/** A parameter that is given several times is one parameter to whoever gave it. */
const ofParameter = ({ path, message }: FieldFault): FieldFault => ({ path: path.slice(0, 1), message })

/**
 * Responses were built by the domain from parsed data, so they are not parsed again: that would cost more than
 * everything else a read does. The schemas of responses are the API document; tests hold answers against them.
 */
export const serializerCompiler: FastifySerializerCompiler<unknown> = () => (data) => JSON.stringify(data)
