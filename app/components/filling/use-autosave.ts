import { useCallback, useEffect, useRef, useState } from 'react';
import type { Json } from '#app/lib/canonical-json.ts';
import { marksAfter, type Marks, type SaveAnswer } from './save-answer.ts';

/** `dirty`: typed a moment ago; `failed`: no answer, it is tried again; `ended`: saving here is over, `why` says why. */
export type SaveState = 'idle' | 'dirty' | 'saving' | 'saved' | 'failed' | 'ended';

export interface Autosave {
  state: SaveState;
  why: 'signed-out' | 'sent' | null;
  result: SaveAnswer | null;
  /** What the writer had before them, by field; goes along with what they type. */
  seen: Marks;
  /** Something was typed: save in a moment. */
  touch: () => void;
  /** Saves now. @returns null when that failed */
  saveNow: () => Promise<SaveAnswer | null>;
  /** The writer looked at the other's answer: theirs or the writer's own may stand from here on. */
  settle: (fieldId: string) => void;
}

const pauseMs = 1_000;
const retryMs = 5_000;

/**
 * Sends what is typed to `address`, a moment after the last key and one at a time. "Opgeslagen" is said only when the
 * server has answered; without an answer it goes on trying, and leaving the page asks first.
 */
export function useAutosave(
  address: string,
  values: Readonly<Record<string, Json>>,
  first: { seen: Marks; result: SaveAnswer | null },
): Autosave {
  const [result, setResult] = useState(first.result);
  const [state, setState] = useState<SaveState>('idle');
  const [why, setWhy] = useState<Autosave['why']>(null);
  const [edits, setEdits] = useState(0);
  const [seen, setSeen] = useState(() => marksAfter(first.seen, first.result));
  const latest = useRef({ values, seen, edits });
  useEffect(() => {
    latest.current = { values, seen, edits };
  });
  const busy = useRef<Promise<SaveAnswer | null> | null>(null);

  const save = useCallback(async (): Promise<SaveAnswer | null> => {
    // What is under way may change what was seen: wait for it, or somebody would be in their own way.
    while (busy.current) await busy.current;
    const { edits: sent, ...body } = latest.current;
    setState((now) => (now === 'failed' ? now : 'saving'));
    busy.current = post(address, body).then((answer) => {
      busy.current = null;
      if (typeof answer === 'string') {
        setState(answer === 'failed' ? 'failed' : 'ended');
        if (answer !== 'failed') setWhy(answer);
        return null;
      }
      const after = marksAfter(body.seen, answer);
      latest.current.seen = after;
      setSeen(after);
      setResult(answer);
      setState(latest.current.edits === sent ? 'saved' : 'dirty');
      return answer;
    });
    return busy.current;
  }, [address]);

  const touch = useCallback(() => {
    setState((now) => (now === 'failed' || now === 'ended' ? now : 'dirty'));
    setEdits((count) => count + 1);
  }, []);
  const settle = useCallback(
    (fieldId: string) => {
      setResult(
        (now) => now && { ...now, conflicts: now.conflicts.filter((one) => one.fieldId !== fieldId) },
      );
      setSeen((now) => ({ ...now, [fieldId]: result?.seen[fieldId] ?? '' }));
      setEdits((count) => count + 1);
    },
    [result],
  );

  useEffect(() => {
    if (edits === 0) return undefined;
    const timer = setTimeout(() => void save(), pauseMs);
    return () => clearTimeout(timer);
  }, [edits, save]);
  useEffect(() => {
    if (state !== 'failed') return undefined;
    const again = () => void save();
    const timer = setInterval(again, retryMs);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, save]);
  useLeaving(state, () => void post(address, latest.current, true));

  return { state, why, result, seen, touch, saveNow: save, settle };
}

/** @returns the server's answer, or why there is none */
async function post(
  address: string,
  { values, seen }: { values: Readonly<Record<string, Json>>; seen: Marks },
  keepalive = false,
): Promise<SaveAnswer | 'failed' | 'signed-out' | 'sent'> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ typed: values, seen }),
      redirect: 'manual',
      keepalive,
    });
    if (response.type === 'opaqueredirect') return 'signed-out';
    if (response.status === 409) {
      const { code } = (await response.json()) as { code?: string };
      return code === 'not-allowed-in-state' ? 'sent' : 'failed';
    }
    return response.ok ? ((await response.json()) as SaveAnswer) : 'failed';
  } catch {
    return 'failed';
  }
}

/** Asks before leaving with what could not be saved; what was only just typed is still sent off. */
function useLeaving(state: SaveState, flush: () => void): void {
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const last = () => latest.current();
    if (state === 'failed') window.addEventListener('beforeunload', warn);
    if (state === 'dirty') window.addEventListener('pagehide', last);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', last);
    };
  }, [state]);
}
