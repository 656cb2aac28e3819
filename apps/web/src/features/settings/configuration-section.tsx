import type { Settings } from '@workbench/client/models'
import clsx from 'clsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { Fact, FactList } from '../../components/fact-list.tsx'
import { Tag } from '../../components/tag.tsx'
import { SettingsSection } from './settings-section.tsx'
import { chosenFirst, isUnset, variableValue } from './variable-value.ts'

/** The environment variables in effect, secrets only as being set; those that say nothing are folded away. */
export function ConfigurationSection({ configuration }: Pick<Settings, 'configuration'>) {
  const unset = configuration.filter(isUnset)
  return (
    <SettingsSection
      title="Configuration"
      aside="Environment variables of this server; a change takes effect at its next start"
    >
      <div className="flex flex-col gap-3">
        <FactList isStacked>
          {chosenFirst(configuration.filter((variable) => !isUnset(variable))).map((variable) => {
            const { text, isKnown } = variableValue(variable)
            return (
              <Fact key={variable.name} name={<code className="font-mono text-sm">{variable.name}</code>}>
                <span className="flex flex-wrap items-baseline gap-x-3">
                  <span
                    className={clsx('min-w-0 wrap-anywhere', isKnown ? 'font-mono text-sm' : 'text-muted')}
                  >
                    {text}
                  </span>
                  {variable.from === 'environment' ? (
                    <Tag>environment</Tag>
                  ) : (
                    <span className="text-xs text-muted">default</span>
                  )}
                </span>
              </Fact>
            )
          })}
        </FactList>
        {unset.length > 0 && (
          <Disclosure summary={unset.length === 1 ? '1 more is not set' : `${unset.length} more are not set`}>
            <ul className="grid gap-x-6 gap-y-1 pl-5 sm:grid-cols-2">
              {unset.map(({ name }) => (
                <li key={name} className="min-w-0 wrap-anywhere font-mono text-sm text-muted">
                  {name}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </SettingsSection>
  )
}
