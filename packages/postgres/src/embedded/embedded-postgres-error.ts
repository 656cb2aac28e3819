import { WorkbenchError } from '@workbench/core/errors'

export type EmbeddedPostgresErrorCode =
  | 'data_folder_in_use'
  | 'data_folder_denied'
  | 'data_version'
  | 'disk_full'
  | 'port_taken'
  | 'postgres_failed'
  | 'unsupported_platform'

/** The embedded Postgres could not do what was asked; message and hint are one line each. */
export class EmbeddedPostgresError extends WorkbenchError {
  readonly code: EmbeddedPostgresErrorCode

  constructor(
    code: EmbeddedPostgresErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly hint?: string } = {},
  ) {
    super(message, options)
    this.code = code
  }
}
