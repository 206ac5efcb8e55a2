/** A clock that goes on by itself and can be moved, ahead or back. */
export function movingClock(aheadMs = 0): { clock: () => Date; move: (ms: number) => void } {
  let ahead = aheadMs;
  return {
    clock: () => new Date(Date.now() + ahead),
    move: (ms) => {
      ahead += ms;
    },
  };
}
