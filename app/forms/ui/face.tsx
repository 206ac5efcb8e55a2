import { facePath } from '../content/face.ts';

/** A face drawn with one line: `mood` from 0 (sad) to 1 (glad). The words beside it say the same. */
export function Face({ mood }: { mood: number }) {
  return (
    <svg className="face" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
      <path d={facePath(mood)} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
