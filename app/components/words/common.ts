import { useTranslation } from 'react-i18next';
import words from '#app/locales/nl/common.json';
import { addWords } from './i18n.ts';

addWords('common', words);

export const useCommonWords = () => useTranslation('common').t;
