/**
 * mend check [path…]      compile; every diagnostic with its place and remedy
 * mend explore <id>       what can be reached, and from where nothing good can
 * mend balance <id>       what the bots achieve, and what that says of the scene
 * mend play <id>          play in the terminal, or --choices a,b,c for a report
 * mend graph <id>         the scenario as a Mermaid state diagram
 * mend simulate infant    the infant of the still face in figures
 *
 * Every one takes --json. Exit status: 0 good, 1 findings, 2 wrong usage.
 */
import { mend } from './commands.ts';

// whoever reads may stop reading, as `| head` does: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await mend(process.argv.slice(2));
