/** The commands of `mend` by name, and what is said to wrong usage. */
import { balanceCommand } from './balance.ts';
import { checkCommand } from './check.ts';
import { exploreCommand } from './explore.ts';
import { graphCommand } from './graph.ts';
import { complain, say, type Status } from './output.ts';
import { playCommand } from './play.ts';
import { readCommand } from './read.ts';
import { simulateCommand } from './simulate.ts';

type Command = (args: readonly string[]) => Status | Promise<Status>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  explore: exploreCommand,
  balance: balanceCommand,
  play: playCommand,
  graph: graphCommand,
  read: readCommand,
  simulate: simulateCommand
};

const HELP = `Usage: mend <command> [--json]

  check [path…] [--strict]              compile; list every diagnostic (default: scenarios)
  explore <id>                          what can be reached, and what cannot
  balance <id> [--seeds n]              the balance sheet (default: 200 seeds)
  play <id> [--choices a,b,c] [--seed n] [--strategy steady|reaching|guarding|torn|r,g]
            [--mode practise|learn|assess] [--runs file.jsonl]
                                        choices: ids, stay, settle, step-back, guess:feeling,
                                        compose(a+b), write(text; percent-encode what brackets would break)
  graph <id>                            a Mermaid state diagram
  read "<sentence>" | --file sentences.jsonl
                                        how the rules read a written repair: clauses, marks, reasons
  simulate infant [--caregiver who|all] [--sessions n] [--seed n] [--events]
                                        the infant of the still face in figures, beside what was measured

Exit status: 0 good, 1 findings, 2 wrong usage.`;

/** One run of the command: its name and arguments in, its exit status out. */
export async function mend([name, ...args]: readonly string[]): Promise<Status> {
  if (name === '--help' || name === 'help') {
    say(HELP);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    complain(name === undefined ? HELP : `mend: no command "${name}"\n\n${HELP}`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    // parseArgs throws for wrong usage; anything else is a fault of ours and must be seen whole
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      complain(`mend ${name}: ${error.message}`);
      return 2;
    }
    throw error;
  }
}
