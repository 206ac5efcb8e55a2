// `npm run judge [-- FOLDER] [--verapdf JAR]`: veraPDF's judgement of every PDF in a folder, as PDF/A-2a and PDF/UA-1, in
// one start of it. Without a folder: of all forms, with each of their examples and empty.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findJudge, judgeFolder } from './judge/judge-folder.ts';
import { writeExamples } from './judge/write-examples.ts';

const { values, positionals } = parseArgs({
  options: { verapdf: { type: 'string' } },
  allowPositionals: true,
});
const judge = findJudge(values.verapdf);
if (!judge) {
  console.error(
    '!!! SKIPPED: NOTHING IS JUDGED. veraPDF is not on PATH; install it (https://verapdf.org/software),',
  );
  console.error(
    '!!! or give its application as a jar: npm run judge -- --verapdf greenfield-apps.jar (needs java).',
  );
  process.exitCode = 2;
} else {
  process.exitCode = (await judged(judge)) ? 0 : 1;
}

async function judged(program: readonly string[]): Promise<boolean> {
  const [given] = positionals;
  const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'sluitend-judge-')));
  try {
    if (given === undefined) console.log(`${String(await writeExamples(folder))} documents made`);
    const { files, faults } = await judgeFolder(program, path.resolve(folder));
    for (const fault of faults) console.log(fault);
    console.log(`${String(files)} documents judged, ${String(faults.length)} faults`);
    return files > 0 && faults.length === 0;
  } finally {
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  }
}
