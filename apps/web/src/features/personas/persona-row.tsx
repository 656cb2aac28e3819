import { Link } from '@tanstack/react-router'
import type { Persona } from '@workbench/client/models'
import { MiddleTruncate } from '../../components/middle-truncate.tsx'
import { Tag } from '../../components/tag.tsx'
import { aboutPersona } from '../../speakers/about-persona.ts'
import { SpeakerAvatar } from '../../speakers/speaker-avatar.tsx'

const shownTags = 3

/** A persona in the library. */
export function PersonaRow({ persona }: { readonly persona: Persona }) {
  const { id, name, tags, model } = persona
  const others = tags.length - shownTags
  return (
    // Rows out of sight are not laid out, so that a thousand of them cost as much as a screenful.
    <li className="border-line not-first:border-t [contain-intrinsic-size:auto_3.75rem] [content-visibility:auto]">
      <Link
        data-row
        to="/personas/$id"
        params={{ id }}
        className="flex items-center gap-3 px-3 py-2.5 -outline-offset-2 hover:bg-hover tablet:px-4"
      >
        <SpeakerAvatar name={name} personaId={id} />
        <span className="flex min-w-0 flex-1 flex-col">
          <bdi className="flex min-w-0 font-medium">
            <MiddleTruncate text={name} />
          </bdi>
          <span dir="auto" className="truncate text-sm text-muted">
            {aboutPersona(persona)}
          </span>
        </span>
        <span className="flex max-w-1/2 min-w-0 shrink-0 items-center gap-1.5 max-tablet:hidden">
          {tags.slice(0, shownTags).map((tag) => (
            <span key={tag} className="flex max-w-24 shrink-0">
              <Tag>{tag}</Tag>
            </span>
          ))}
          {others > 0 && <span className="shrink-0 text-xs text-muted">+{others}</span>}
          {model !== null && (
            <code className="ml-2 max-w-36 min-w-0 truncate font-mono text-xs text-muted">{model}</code>
          )}
        </span>
      </Link>
    </li>
  )
}
