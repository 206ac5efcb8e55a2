import { Writable } from 'node:stream';
import mongoose from 'mongoose';
import { describe, expect, it } from 'vitest';
import { AppError } from '#app/lib/errors.ts';
import { createLogger, withRequestId, type Facts } from '#app/lib/log.server.ts';

function logged(write: (log: ReturnType<typeof createLogger>) => void): {
  text: string;
  lines: Record<string, unknown>[];
} {
  let text = '';
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  write(createLogger({ level: 'debug', destination }));
  const lines = text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { text, lines };
}

describe('the log', () => {
  it('has a line of JSON for each thing that happened, with the id of its request', () => {
    const { lines } = logged((log) =>
      withRequestId('R1', () => log.info({ route: '/d/:id', status: 200, ms: 12 }, 'request')),
    );
    expect(lines).toEqual([
      expect.objectContaining({ level: 'info', requestId: 'R1', status: 200, msg: 'request' }),
    ]);
  });

  it('leaves out what is not on the list, whoever gives it', () => {
    const facts = { documentId: 'D1', email: 'jo@voorbeeld.nl', answers: { naam: 'Jo' } } as Facts;
    const { text, lines } = logged((log) => log.info(facts, 'saved'));
    expect(text).not.toMatch(/voorbeeld|Jo/);
    expect(lines[0]).toMatchObject({ documentId: 'D1' });
  });

  it('leaves out objects and long texts under a name that is on the list', () => {
    const facts = { code: { naam: 'Jo' }, reason: 'x'.repeat(500) } as unknown as Facts;
    expect(logged((log) => log.warn(facts, 'odd')).lines[0]).not.toHaveProperty('reason');
    expect(logged((log) => log.warn(facts, 'odd')).lines[0]).not.toHaveProperty('code');
  });

  it('says what kind of error it was and where, but not the value that the database refused', async () => {
    const schema = new mongoose.Schema({ age: Number }, { strict: 'throw' });
    const Person = mongoose.model('LogTestPerson', schema);
    const error: unknown = await new Person({ age: 'Jo de Vries, Dorpsstraat 1' })
      .validate()
      .catch((e: unknown) => e);
    const { text, lines } = logged((log) => log.error({ error }, 'failed'));
    expect(text).not.toMatch(/Vries|Dorpsstraat/);
    expect(lines[0]?.['error']).toMatchObject({ name: 'ValidationError', paths: ['age'] });
  });

  it('does not repeat a message that stands in the stack, on however many lines', () => {
    const error = new SyntaxError('bad token in Jo de Vries\n    at Dorpsstraat "1"\nJo');
    const { text, lines } = logged((log) => log.error({ error }, 'failed'));
    expect(text).not.toMatch(/Vries|Dorpsstraat/);
    expect((lines[0]?.['error'] as { stack: string[] }).stack.length).toBeGreaterThan(0);
  });

  it('keeps the words of our own errors, and what lay under them', () => {
    const cause = new Error('secret of Jo');
    const error = new AppError('mail-refused', 'the server refused', {
      cause,
      details: { status: '550 5.1.1' },
    });
    const { text, lines } = logged((log) => log.error({ error }, 'failed'));
    expect(text).not.toContain('secret');
    expect(lines[0]?.['error']).toMatchObject({
      code: 'mail-refused',
      message: 'the server refused',
      details: { status: '550 5.1.1' },
      cause: { name: 'Error' },
    });
  });
});
