import type { Document } from '@workbench/client/models'

interface Fault {
  readonly title: string
  /** What to do; the buttons stand beside it. */
  readonly nextStep: string
  /** The same bytes may be read the next time. */
  readonly canRetry: boolean
}

type Code = NonNullable<Document['error']>['code']

const faults: { readonly [One in Code]?: Fault } = {
  document_unreadable: {
    title: 'No text could be read from the file',
    nextStep: 'Open it where it was made, save it anew with its text, and replace the file here.',
    canRetry: false,
  },
  document_encrypted: {
    title: 'The file is locked with a password',
    nextStep: 'Save it without a password, and replace the file here.',
    canRetry: false,
  },
  document_too_large: {
    title: 'There is too much text in the file',
    nextStep: 'Split it into parts, and add each as a document of its own.',
    canRetry: false,
  },
  document_type: {
    title: 'The file is not what its name says',
    nextStep: 'Add it under its right name, or replace it by the file that was meant.',
    canRetry: false,
  },
  document_limits: {
    title: 'Reading it took more time or memory than a document may',
    nextStep: 'Split it into parts, or save it in a simpler format; on a busy machine trying again may help.',
    canRetry: true,
  },
  cancelled: {
    title: 'Reading it was cancelled',
    nextStep: 'Try again to go on where it stopped.',
    canRetry: true,
  },
  worker_lost: {
    title: 'The worker that read it died, three times',
    nextStep: 'Try again; if it happens once more, this file is too much for this machine.',
    canRetry: true,
  },
  model_auth: {
    title: 'The embedding model refused the key',
    nextStep: 'Check the key of the provider, then try again: what was read is kept.',
    canRetry: true,
  },
  model_rate_limited: {
    title: 'The embedding model takes no more at the moment',
    nextStep: 'Try again later: what was read is kept.',
    canRetry: true,
  },
  model_unavailable: {
    title: 'The embedding model does not answer',
    nextStep: 'Try again: what was read is kept.',
    canRetry: true,
  },
}

/** What went wrong with a document, in plain words, and the next step. */
export const documentFault = (code: Code): Fault =>
  faults[code] ?? {
    title: 'It could not be read',
    nextStep: 'Try again; the run says more.',
    canRetry: true,
  }
