import { useLanguage, useTheme } from '@commonground/ui';
import { LANGUAGES } from '@commonground/contracts/constants';
import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconCheck from '~icons/tabler/check';
import IconLanguage from '~icons/tabler/language';
import IconMoon from '~icons/tabler/moon';
import IconSun from '~icons/tabler/sun';
import IconSunMoon from '~icons/tabler/sun-moon';

const THEMES = ['system', 'light', 'dark'] as const;
const ICONS = { system: IconSunMoon, light: IconSun, dark: IconMoon };
/** Languages are called what they call themselves. */
const NAMES = { en: 'English', de: 'Deutsch' };

const check = (on: boolean) => (on ? <IconCheck size={16} aria-hidden="true" /> : null);

/** Language and colour scheme, in one menu each. */
export function Preferences() {
  const { t } = useTranslation();
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  const ThemeIcon = ICONS[theme];
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            px={8}
            aria-label={`${t('language.label')}: ${language.toUpperCase()}`}
            leftSection={<IconLanguage size={20} aria-hidden="true" />}
          >
            {language.toUpperCase()}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {LANGUAGES.map((code) => (
            <Menu.Item
              key={code}
              lang={code}
              rightSection={check(language === code)}
              aria-current={language === code}
              onClick={() => setLanguage(code)}
            >
              {NAMES[code]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" color="gray" size="compact-md" px={8} aria-label={t('theme.label')}>
            <ThemeIcon size={20} aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {THEMES.map((name) => (
            <Menu.Item
              key={name}
              rightSection={check(theme === name)}
              aria-current={theme === name}
              onClick={() => setTheme(name)}
            >
              {t(`theme.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
