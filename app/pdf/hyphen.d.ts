declare module 'hyphen/nl/index.js' {
  // CommonJS whose names Node does not see: only the default import works everywhere.
  const dutch: {
    /** Puts `hyphenChar` at each place where a Dutch word may be broken. */
    hyphenateSync: (text: string, options?: { hyphenChar?: string; minWordLength?: number }) => string;
  };
  export default dutch;
}
