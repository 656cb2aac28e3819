import { LibraryBig } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { Card } from '../../../components/card.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'

/** What documents are for, while there is none. */
export const FirstDocuments = ({ onAdd }: { readonly onAdd: () => void }) => (
  <Card>
    <EmptyState
      icon={LibraryBig}
      title="Give debates something to read"
      action={
        <Button variant="primary" onClick={onAdd}>
          Add documents
        </Button>
      }
    >
      <p>
        Drop files anywhere on this page: PDF, Word (docx), Markdown, text, web pages, CSV and JSON. Each is
        cut into passages you can search.
      </p>
      <p className="mt-2">
        A scenario names collections of them; its speakers are then given the best passages for the point
        under debate and cite them as [1].
      </p>
    </EmptyState>
  </Card>
)
