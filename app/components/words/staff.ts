import { useTranslation } from 'react-i18next';
import words from '#app/locales/nl/staff.json';
import { addWords } from './i18n.ts';

addWords('staff', words);

export const useStaffWords = () => useTranslation('staff').t;
