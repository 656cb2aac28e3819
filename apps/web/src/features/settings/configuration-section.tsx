import type { Settings } from '@workbench/client/models'
import clsx from 'clsx'
import { Fact, FactList } from '../../components/fact-list.tsx'
import { Tag } from '../../components/tag.tsx'
import { SettingsSection } from './settings-section.tsx'
import { chosenFirst, variableValue } from './variable-value.ts'

/** The environment variables in effect; secrets only as being set. */
export function ConfigurationSection({ configuration }: Pick<Settings, 'configuration'>) {
  return (
    <SettingsSection
      title="Configuration"
      aside="Environment variables of this server; a change takes effect at its next start"
    >
      <FactList isStacked>
        {chosenFirst(configuration).map((variable) => {
          const { text, isKnown } = variableValue(variable)
          return (
            <Fact key={variable.name} name={<code className="font-mono text-sm">{variable.name}</code>}>
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span className={clsx(isKnown ? 'font-mono text-sm' : 'text-muted')}>{text}</span>
                {variable.from === 'environment' ? (
                  <Tag>environment</Tag>
                ) : (
                  isKnown && <span className="text-xs text-muted">default</span>
                )}
              </span>
            </Fact>
          )
        })}
      </FactList>
    </SettingsSection>
  )
}
