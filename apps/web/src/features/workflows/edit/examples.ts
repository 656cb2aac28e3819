import { CalendarClock, CircleX, FileText, type LucideIcon, Webhook } from 'lucide-react'
import { emptyWorkflow, type WorkflowDraft } from './workflow-draft.ts'

export interface Example {
  readonly id: 'blank' | 'daily' | 'webhook' | 'failures'
  readonly icon: LucideIcon
  readonly title: string
  /** What it does, in one sentence. */
  readonly text: string
  readonly draft: WorkflowDraft
}

const panel = (topic: string) => ({
  topic,
  format: 'panel',
  participants: [
    { name: 'Optimist', instructions: 'You look for what could go well, and say what it would take.' },
    { name: 'Sceptic', instructions: 'You look for what could go wrong, and say how one would notice.' },
  ],
  rounds: 1,
})

/** What a new workflow can begin with. */
export const examples: readonly Example[] = [
  {
    id: 'blank',
    icon: FileText,
    title: 'Blank',
    text: 'No steps yet, started by hand.',
    draft: emptyWorkflow,
  },
  {
    id: 'daily',
    icon: CalendarClock,
    title: 'Daily debate',
    text: 'Debates one question every morning and writes the verdict to the log.',
    draft: {
      ...emptyWorkflow,
      name: 'Daily debate',
      trigger: {
        type: 'cron',
        schedule: '0 9 * * *',
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
      steps: [
        {
          id: 'debate',
          type: 'runDebate',
          request: panel('What should we do first today, {{ $substringBefore(now, "T") }}?'),
        },
        {
          id: 'tell',
          type: 'sendMessage',
          channel: 'log',
          text: 'Verdict of the day: {{ steps.debate.output.verdict.decision }}',
        },
      ],
    },
  },
  {
    id: 'webhook',
    icon: Webhook,
    title: 'Ask, debate, approve, tell',
    text: 'A webhook brings a question; urgent ones are debated, and what people approve goes to Slack.',
    draft: {
      ...emptyWorkflow,
      name: 'Debate urgent questions',
      trigger: { type: 'webhook' },
      steps: [
        {
          id: 'is_urgent',
          type: 'condition',
          expression: 'trigger.body.priority = "high"',
          then: [
            { id: 'debate', type: 'runDebate', request: panel('{{ trigger.body.topic }}') },
            {
              id: 'ask',
              type: 'approval',
              title: 'Tell everybody?',
              details: '{{ steps.debate.output.verdict.decision }}',
              timeoutMs: 86_400_000,
            },
            {
              id: 'tell',
              type: 'sendMessage',
              channel: 'slack',
              to: '{{ secrets.SLACK_WEBHOOK_URL }}',
              text: '*{{ trigger.body.topic }}*\n{{ steps.debate.output.verdict.decision }}',
            },
          ],
        },
      ],
    },
  },
  {
    id: 'failures',
    icon: CircleX,
    title: 'Tell about failures',
    text: 'Whenever a run fails, Teams hears which one and why.',
    draft: {
      ...emptyWorkflow,
      name: 'Tell about failures',
      trigger: { type: 'runCompleted', filter: { status: 'failed' } },
      steps: [
        {
          id: 'tell',
          type: 'sendMessage',
          channel: 'teams',
          to: '{{ secrets.TEAMS_WEBHOOK_URL }}',
          text: 'The {{ run.kind }} “{{ run.title }}” failed: {{ run.error.message }}',
        },
      ],
    },
  },
]
