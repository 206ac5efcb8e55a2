// `npm run reading-level`: how the texts that clients read compare with the limits for plain Dutch (B1), and what stands
// out. Ends with 1 when a text is beyond a limit without a reason in reading-level/exceptions.ts.
// `-- --all` also names words outside the list and passive sentences in texts that are within the limits.
import { parseArgs } from 'node:util';
import { judgeAll } from './reading-level/judge.ts';
import { details, report } from './reading-level/report.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const texts = judgeAll();
console.log(report(texts));
if (values.all) console.log(`\n${details(texts)}`);
if (texts.some(({ unexplained }) => unexplained.length > 0)) process.exitCode = 1;
