import { runSetup } from '../../cli/setup/run.ts';
import { realSurroundings } from '../surroundings.ts';
import { setupTools } from './tools.ts';

const { stdin, stdout, stderr } = process;
const io = { stdin, stdout, stderr };
process.exitCode = await runSetup(process.argv.slice(2), setupTools(realSurroundings()), io);
// Whoever was asked something and gave no answer keeps the input open.
stdin.destroy();
