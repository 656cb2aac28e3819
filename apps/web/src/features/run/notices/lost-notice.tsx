import { ErrorNotice } from '../../../components/error-notice.tsx'

interface Props {
  /** null: all is well. */
  readonly error: unknown
  readonly onRetry: () => Promise<void>
}

/** What is on the page may be old: the run could not be read again. */
export const LostNotice = ({ error, onRetry }: Props) =>
  error === null ? null : (
    <div className="mt-4">
      <ErrorNotice
        error={error}
        title="The run could not be read again; this is what was known last"
        onRetry={() => void onRetry()}
      />
    </div>
  )
