import { CodeArea } from '../../../components/code-area.tsx'
import { fieldsOf } from '../../tools/schema-form.ts'
import { SchemaFields } from '../../tools/try/schema-fields.tsx'
import type { StartForm } from './use-start-form.ts'

/** The fields of a start by hand. */
export const StartFields = ({ form }: { readonly form: StartForm }) => (
  <>
    {form.schema !== null && (
      <SchemaFields
        fields={fieldsOf(form.schema)}
        values={form.values}
        onChange={form.setValues}
        faults={form.faults}
      />
    )}
    {form.hasBody && (
      <CodeArea
        label="Body (JSON)"
        description="What the webhook would bring; steps see it as trigger.body."
        value={form.body}
        onChange={form.setBody}
        error={form.faults[':body']}
        minRows={6}
      />
    )}
  </>
)
