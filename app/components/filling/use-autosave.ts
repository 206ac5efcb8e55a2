import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveResult } from '#app/documents/save-answers.server.ts';
import type { Json } from '#app/lib/canonical-json.ts';

export interface Autosave {
  state: 'idle' | 'saving' | 'saved' | 'failed';
  savedAt: string | null;
  hasErrors: boolean;
  conflicts: SaveResult['conflicts'];
  /** Of the last save; null before it, and for forms that may be as long as they like. */
  pages: SaveResult['pages'];
  seen: Readonly<Record<string, string>>;
  /** Something was typed: save in a moment. */
  touch: () => void;
  keepMine: () => void;
  keepTheirs: () => void;
}

const pauseMs = 1_000;
const retryMs = 5_000;

/**
 * Sends what is typed to `address`, a moment after the last key. "Opgeslagen" is said only when the server has
 * answered; without an answer it goes on trying, and leaving the page asks first.
 */
export function useAutosave(
  address: string,
  values: Readonly<Record<string, Json>>,
  initialSeen: Readonly<Record<string, string>>,
  posted: SaveResult | null,
): Autosave {
  const [result, setResult] = useState<SaveResult | null>(posted);
  const [state, setState] = useState<Autosave['state']>('idle');
  const [edits, setEdits] = useState(0);
  const latest = useRef({ values, seen: posted?.seen ?? initialSeen });
  const seen = result?.seen ?? initialSeen;
  useEffect(() => {
    latest.current = { values, seen };
  });
  const touch = useCallback(() => setEdits((count) => count + 1), []);

  const send = useCallback(
    async (seenNow: Readonly<Record<string, string>>) => {
      setState('saving');
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ typed: latest.current.values, seen: seenNow }),
        });
        if (!response.ok) throw new Error(String(response.status));
        setResult((await response.json()) as SaveResult);
        setState('saved');
      } catch {
        setState('failed');
      }
    },
    [address],
  );

  useEffect(() => {
    if (edits === 0) return undefined;
    const timer = setTimeout(() => void send(latest.current.seen), pauseMs);
    return () => clearTimeout(timer);
  }, [edits, send]);
  useEffect(() => {
    if (state !== 'failed') return undefined;
    const timer = setTimeout(() => void send(latest.current.seen), retryMs);
    return () => clearTimeout(timer);
  }, [state, send]);
  useLeaveWarning(state === 'failed' || state === 'saving');

  const conflicts = result?.conflicts ?? [];
  return {
    state,
    savedAt: state === 'saved' ? (result?.savedAt ?? null) : null,
    hasErrors: Object.keys(result?.errors ?? {}).length > 0,
    conflicts,
    pages: result?.pages ?? null,
    seen,
    touch,
    // What stands now was seen, so what was typed may take its place.
    keepMine: () => void send(result?.seen ?? {}),
    keepTheirs: () => window.location.reload(),
  };
}

function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
