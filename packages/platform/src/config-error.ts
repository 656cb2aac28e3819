import { WorkbenchError } from '@workbench/core/errors'

/** A variable of the environment has a wrong value; the message is one line and never holds a secret. */
export class ConfigError extends WorkbenchError {
  readonly code = 'config_invalid'
  readonly variable: string

  constructor(variable: string, message: string) {
    super(message)
    this.variable = variable
  }
}
