import { fillSecretMarks, namesInMarks } from '@workbench/core/workflow/templates/secret-marks'
import { grantedSecret } from '../context/secret-of.ts'
import type { EffectGrant } from './outbound-deps.ts'

/**
 * A JSON value with secrets where the try's marks stand in its strings.
 *
 * @throws ToolError with `denied_secret`
 */
export function filledMarks<Value>(value: Value, marks: string, grant: EffectGrant): Value {
  const values = new Map(namesInMarks(value, marks).map((name) => [name, grantedSecret(name, grant)]))
  return fillSecretMarks(value, marks, (name) => values.get(name))
}
