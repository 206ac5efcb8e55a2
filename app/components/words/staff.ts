import { useWords } from '#app/lib/words.ts';

export const useStaffWords = () => useWords('staff');
