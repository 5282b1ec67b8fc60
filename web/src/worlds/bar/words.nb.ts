/** What the bar says before it is unfolded. */
export const nb = {
  simulator: 'Simulator',
  'invented-people': 'med oppdiktede mennesker',
  world: 'Verden',
  clock: 'Klokken i verdenen',
  'clock-frozen': 'står stille',
  'clock-running': 'går {speed}×',
  tools: 'Verktøy',
  working: 'Arbeider …',
} as const;
