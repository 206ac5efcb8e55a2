import { useTranslation } from 'react-i18next';
import words from '#app/locales/nl/party.json';
import { addWords } from './i18n.ts';

addWords('party', words);

export const usePartyWords = () => useTranslation('party').t;
