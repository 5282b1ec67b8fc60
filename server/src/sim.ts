import { BadCall } from './bad-call.ts';

/** `pnpm sim <command>`: the simulator's tools on the command line. Ends with 0 for yes, 1 for no, 2 for a bad call. */
type Command = { usage: string; summary: string; run(args: string[]): Promise<boolean> };

/** Each is loaded when it is called for: the rules need no server. */
const commands: Record<string, Command> = {
  race: {
    usage: 'race [--n 200] [--json] [--database-url postgres://…]',
    summary: 'n citizens book the same time at once, over HTTP: one gets it, the others get the next free times',
    run: async (args) => (await import('./race-command.ts')).runRace(args, process.env),
  },
  forms: {
    usage:
      'forms check <questionnaire.json…>\n  pnpm sim forms score <questionnaire.json> <response.json>\n  pnpm sim forms diff <form> <v1> <v2> --responses <file|seed> [--n 200]',
    summary: 'can a form be used, what are answers to it worth, and what does a new version make of old answers?',
    run: async (args) => (await import('./forms-command.ts')).runForms(args),
  },
  outbox: {
    usage: 'outbox lint [--world <id>] [--file notices.json]',
    summary: 'does any SMS, e-mail or push message tell more than it may? a line each, and one that sums up',
    run: async (args) => (await import('./outbox-command.ts')).runOutbox(args, process.env),
  },
  rules: {
    usage: 'rules decide [--foster-parent-access] < cases.json\n  pnpm sim rules matrix --csv | --hash',
    summary: 'who may act for whom: the answer to each case, a line each; or what the rules say of everything',
    run: async (args) => (await import('./rules-command.ts')).runRules(args),
  },
};

function usage(of = Object.values(commands)): string {
  const lines = of.map((command) => `  pnpm sim ${command.usage}\n      ${command.summary}`);
  return `Usage:\n\n${lines.join('\n\n')}\n`;
}

/** parseArgs says what is wrong with an option by an error of its own. */
const isBadCall = (error: unknown): error is Error =>
  error instanceof BadCall ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

const [name = '--help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const asksHow = (arg: string) => arg === '--help' || arg === '-h';
if (command && args.some(asksHow)) {
  console.log(usage([command]));
} else if (command) {
  try {
    process.exitCode = (await command.run(args)) ? 0 : 1;
  } catch (error) {
    if (!isBadCall(error)) throw error;
    console.error(`${error.message}\n\n${usage()}`);
    process.exitCode = 2;
  }
} else if (asksHow(name) || name === 'help') {
  console.log(usage());
} else {
  console.error(`There is no command «${name}».\n\n${usage()}`);
  process.exitCode = 2;
}
