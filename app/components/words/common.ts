import { useWords } from '#app/lib/words.ts';

export const useCommonWords = () => useWords('common');
