import type { ReactNode } from 'react';

/** A short word about what just happened or what to mind; a screen reader says it without being asked. */
export function Notice({
  kind = 'info',
  children,
}: {
  kind?: 'info' | 'success' | 'warning';
  children: ReactNode;
}) {
  return (
    <div className={`notice notice--${kind}`} role="status">
      {children}
    </div>
  );
}
