import { LANGUAGES } from '@commonground/contracts/constants';
import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '../components/choice-row.js';
import { useLanguage } from './i18n.js';

const NAMES = { en: 'English', de: 'Deutsch' };

/** Changes the language of the page. Each language is written in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const [language, change] = useLanguage();
  const choices = LANGUAGES.map((value) => ({ value, text: NAMES[value], lang: value }));
  return <ChoiceRow label={t('language.label')} choices={choices} value={language} onChange={change} />;
}
