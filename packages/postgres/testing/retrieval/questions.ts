/**
 * Written from the documents before any search was run over them, and not changed since: what a search finds badly is
 * mended in the search. Some are in other words than the text, some have typing errors, some quote it.
 */
export const questions: readonly { readonly question: string; readonly answers: readonly string[] }[] = [
  {
    question: 'How long do I have to submit travel receipts?',
    answers: ['Travel policy/Receipts and refunds'],
  },
  { question: 'May I fly instead of taking the train?', answers: ['Travel policy/Booking'] },
  { question: 'maximum price of a hotel room in a big city', answers: ['Travel policy/Hotels'] },
  {
    question: 'working from abroad within the EU how many days',
    answers: ['Remote work policy/Where people may work'],
  },
  {
    question: 'Does the company pay for my internet at home?',
    answers: ['Remote work policy/Equipment at home'],
  },
  { question: 'Do I have to answer messages in the evening?', answers: ['Remote work policy/Availability'] },
  { question: 'how often must pasword be changed', answers: ['Information security rules/Passwords'] },
  {
    question: 'my laptop was stolen on the train, what now?',
    answers: ['Information security rules/Lost devices'],
  },
  { question: 'parental leave notice period in weeks', answers: ['Parental leave guideline/Announcing it'] },
  {
    question: 'Can I work part time while on parental leave?',
    answers: ['Parental leave guideline/Coming back'],
  },
  {
    question: 'When are three written offers needed for a purchase?',
    answers: ['Procurement handbook/Thresholds'],
  },
  {
    question: 'may I accept a present from a supplier',
    answers: ['Procurement handbook/Conflicts of interest'],
  },
  { question: 'anonymous whistleblowing to a lawyer', answers: ['Code of conduct/Speaking up'] },
  { question: 'somebody makes jokes about my religion', answers: ['Code of conduct/Harassment'] },
  {
    question: 'how long is CCTV video of the entrance kept',
    answers: ['Data retention schedule/Logs and recordings'],
  },
  {
    question: 'What happens to the applications of rejected candidates?',
    answers: ['Data retention schedule/Personnel files'],
  },
  { question: 'Which phase of sleep helps remembering?', answers: ['Sleep and memory in adults/Results'] },
  {
    question: 'do the findings about sleep hold for older people',
    answers: ['Sleep and memory in adults/Limitations'],
  },
  {
    question: 'neonicotinoid residues in pollen of city hives',
    answers: ['Urban bees and pesticides/Findings'],
  },
  {
    question: 'Would a ban on neonicotinoids help wild bees?',
    answers: ['Urban bees and pesticides/What follows'],
  },
  {
    question: 'effect of a higher minimum wage on the number of jobs',
    answers: ['Minimum wages and employment/Result'],
  },
  {
    question: 'Did restaurants raise their menu prices?',
    answers: ['Minimum wages and employment/Discussion'],
  },
  {
    question: 'seasonal performence factor of ground source heat pumps',
    answers: ['Heat pumps in old buildings/Efficiency'],
  },
  {
    question: 'How many years until a heat pump pays for itself?',
    answers: ['Heat pumps in old buildings/Costs'],
  },
  {
    question: 'are papers of famous universities favoured by reviewers',
    answers: ['Peer review and bias/Outcome'],
  },
  {
    question: 'do judges prefer the last speaker in a debate?',
    answers: ['Debating machines/Failure modes'],
  },
  {
    question: 'debate raised the share of right verdicts',
    answers: ['Debating machines/Accuracy of judges'],
  },
  {
    question: 'mikroplastic particles in bottled water',
    answers: ['Microplastics in drinking water/Levels'],
  },
  { question: 'E10', answers: ['Circulating pump CP-40/Faults'] },
  { question: 'how do I bleed the pump before first use', answers: ['Circulating pump CP-40/Commissioning'] },
  { question: 'Can I descale with vinegar?', answers: ['Coffee machine Aroma 3/Descaling'] },
  { question: 'no foam from the milk nozzle', answers: ['Coffee machine Aroma 3/Milk does not froth'] },
  {
    question: 'what if I lose the recovery key of my backups?',
    answers: ['Backup appliance guide/Encryption'],
  },
  { question: 'restore single files without rebooting', answers: ['Backup appliance guide/Restoring'] },
  { question: 'paper is stuck in the printer', answers: ['Office printer MX-7/Paper jam'] },
  { question: 'how far does the van go in winter', answers: ['Electric van E-Cargo/Range'] },
  { question: 'red turtle light', answers: ['Electric van E-Cargo/Breakdown'] },
  { question: 'max_parallel_jobs default', answers: ['Command line tool gridctl/Configuration'] },
  {
    question: 'which exit code means that the lock is taken',
    answers: ['Command line tool gridctl/Exit codes'],
  },
  {
    question: 'why was the shift plan rejected',
    answers: ['Minutes of the works council, March/Shift plan'],
  },
  {
    question: 'Who objected to stopping the native app?',
    answers: ['Minutes of the product circle/Decision on the mobile app'],
  },
  {
    question: 'login outage expired certificate',
    answers: ['Minutes of the product circle/Incident of 12 February'],
  },
  { question: 'who pays for the church roof', answers: ['Minutes of the parish council/Roof of the nave'] },
  { question: 'when may hedges be trimmed', answers: ['Minutes of the allotment association/Hedges'] },
  { question: 'Wann verfallen nicht genommene Urlaubstage?', answers: ['Urlaubsordnung/Übertragung'] },
  { question: 'Kündigungsfristen für Mieter', answers: ['Mietvertrag Musterstraße 5/Kündigung'] },
  { question: 'darf ich einen Hund halten', answers: ['Mietvertrag Musterstraße 5/Haustiere'] },
  {
    question: 'Waschmaschine pumpt nicht ab F05',
    answers: ['Bedienungsanleitung Waschmaschine W 8/Fehlermeldungen'],
  },
  { question: 'wie viel zahlen Studenten im Sportverein', answers: ['Satzung des Sportvereins/Beiträge'] },
  { question: 'Krankmeldungen bei der Viertagewoche', answers: ['Studie zur Vier-Tage-Woche/Ergebnisse'] },
]
