export const WorkflowPage = () => null
