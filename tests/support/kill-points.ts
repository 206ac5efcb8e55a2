import { appendFileSync } from 'node:fs';
import type { Portal } from '#app/services.server.ts';

/** The steps of a document's way at which something may be killed. */
export const steps = ['send', 'render', 'invite', 'sign', 'seal', 'preserve', 'deliver'] as const;
export type Step = (typeof steps)[number];
export type KillPoint = `${'before' | 'after'} ${Step}`;

/** What is to die where. */
export interface KillOrder {
  point: KillPoint;
  victim: 'app' | 'engine';
  /** Of the engine, when that is the victim. */
  enginePid: number;
}

/** Kills at a step, from within the process that takes it. */
export interface KillPoints {
  /** Forgets former orders; the first point that is passed carries its order out. */
  arm(orders: readonly KillOrder[]): void;
  around: <A extends unknown[], R>(
    stepOf: Step | ((...args: A) => Step | null),
    act: (...args: A) => Promise<R>,
  ) => (...args: A) => Promise<R>;
}

/** @param journal a file that says which orders were carried out, a line each: a process that dies cannot tell */
export function createKillPoints(journal: string): KillPoints {
  let armed: readonly KillOrder[] = [];
  const pass = (point: KillPoint) => {
    const order = armed.find((candidate) => candidate.point === point);
    if (!order) return;
    armed = [];
    const line = `${order.victim} ${point}\n`;
    if (order.victim === 'engine') {
      if (kill(order.enginePid)) appendFileSync(journal, line);
    } else {
      appendFileSync(journal, line);
      kill(process.pid);
    }
  };
  return {
    arm: (orders) => {
      armed = orders;
    },
    around:
      (stepOf, act) =>
      async (...args) => {
        const step = typeof stepOf === 'string' ? stepOf : stepOf(...args);
        if (step) pass(`before ${step}`);
        const result = await act(...args);
        if (step) pass(`after ${step}`);
        return result;
      },
  };
}

/** Puts points around what a portal does outside the engine. */
export function watchPortal({ mailer, pdf, seal }: Portal, { around }: KillPoints): void {
  mailer.send = around(stepOfMail, mailer.send.bind(mailer));
  pdf.renderDocument = around('render', pdf.renderDocument);
  // Of an evidence sheet too: that is part of the preserving, and as good a moment as any.
  seal.sign = around('seal', seal.sign);
  seal.preserve = around('preserve', seal.preserve);
}

/** @returns false when it is gone: another process may have been here first */
function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Both have a link in them; the words of an invitation are each template's own. */
function stepOfMail({ subject, text }: { subject: string; text: string }): Step | null {
  if (!text.includes('/t/')) return null;
  return subject.startsWith('Alles is ondertekend') ? 'deliver' : 'invite';
}
