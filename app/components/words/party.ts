import { useWords } from '#app/lib/words.ts';

export const usePartyWords = () => useWords('party');
