import { ArrowUp } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { pageSize } from './runs-store.ts'

interface Props {
  /** How many runs came in above while one was reading further down. */
  readonly count: number
  readonly onShow: () => void
}

/** Takes one to the top, where the new runs are. */
export function NewRunsButton({ count, onShow }: Props) {
  const onClick = () => {
    onShow()
    window.scrollTo({ top: 0 })
  }
  return (
    <div role="status" className="sticky top-24 z-20 flex h-0 justify-center">
      {count > 0 && (
        <Button className="rounded-full! shadow-float" onClick={onClick}>
          <ArrowUp aria-hidden />
          {count >= pageSize ? `${pageSize}+` : count} new {count === 1 ? 'run' : 'runs'}
        </Button>
      )}
    </div>
  )
}
