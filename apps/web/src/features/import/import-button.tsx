import { Upload } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { useOpenImport } from './import-context.ts'

export function ImportButton() {
  const open = useOpenImport()
  return (
    <Button onClick={open}>
      <Upload aria-hidden />
      Import
    </Button>
  )
}
