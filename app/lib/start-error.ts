/** Why the portal cannot start, in Dutch, for who starts it; what to do is in it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
