import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '../components/choice-row.js';
import { THEMES, useTheme } from './theme.js';

/** Light, dark, or as the device does. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, change] = useTheme();
  const choices = THEMES.map((value) => ({ value, text: t(`theme.${value}`) }));
  return <ChoiceRow label={t('theme.label')} choices={choices} value={theme} onChange={change} />;
}
