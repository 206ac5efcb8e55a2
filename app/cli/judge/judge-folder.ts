import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { findOnPath } from '#app/lib/engine/find-executable.js';

/** What a document says of itself, and must be. */
const flavours = ['2a', 'ua1'];

/** The command that starts veraPDF: the jar of its application, or its own program; undefined when there is none. */
export function findJudge(jar: string | undefined): string[] | undefined {
  const java = findOnPath('java');
  if (jar !== undefined) {
    return java === undefined ? undefined : [java, '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'];
  }
  const program = findOnPath('verapdf');
  return program === undefined ? undefined : [program];
}

/**
 * What veraPDF holds against the PDFs of a folder: a line for each document and flavour that it does not pass, with the
 * rules it breaks.
 *
 * @throws when veraPDF does not run
 */
export async function judgeFolder(
  program: readonly string[],
  folder: string,
): Promise<{ files: number; faults: string[] }> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
  // Flavour 0 is whatever the document says it is: each is judged as all of them.
  const output = await run([...program, '--flavour', '0', '--format', 'text', '-v', folder]);
  return { files: files.length, faults: faultsIn(output, files) };
}

/** The faults in what veraPDF prints; a document that was not judged as each flavour is one too. */
export function faultsIn(output: string, files: readonly string[]): string[] {
  const lines = output.split('\n');
  return files.flatMap((file) =>
    flavours.flatMap((flavour) => {
      const at = lines.findIndex((line) => line.endsWith(`/${file} ${flavour}`));
      if (at < 0) return [`${file} is not judged as ${flavour}`];
      if (lines[at]?.startsWith('PASS ')) return [];
      const rest = lines.slice(at + 1);
      const end = rest.findIndex((line) => !line.startsWith('  '));
      return [
        `${file} ${flavour}:${rest
          .slice(0, Math.max(0, end))
          .join(',')
          .replace(/ +FAIL/g, '')}`,
      ];
    }),
  );
}

function run([program = '', ...args]: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      // It ends with 1 where a document fails, which its lines say.
      if (error && error.code !== 1) reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}
