import { type Language, LANGUAGES } from '@commonground/contracts/constants';
import i18next, { type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { recall, remember } from '../theme/memory.js';
import { uiMessages } from '../messages/index.js';

/** Texts by key; keys may be nested or joined by dots. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

const KEY = 'cg-language';
const isLanguage = (text: string | undefined): text is Language => LANGUAGES.includes(text as Language);

/** The chosen language, else the first of the browser's that exists here, else English. */
function firstLanguage(): Language {
  const chosen = recall(KEY);
  if (isLanguage(chosen)) return chosen;
  const wished = globalThis.navigator?.languages ?? [];
  return wished.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

/** Joins the texts of an app with those that all apps share. Ready at once; `useTranslation` finds it without a provider. */
export function createI18n(messages: Record<Language, Messages>): i18n {
  const instance = i18next.createInstance();
  const show = (language: string) => {
    if (!globalThis.document) return;
    document.documentElement.lang = language;
    document.documentElement.dir = instance.dir(language);
  };
  instance.on('languageChanged', show);
  void instance.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    // Copies: i18next writes the texts of the app into them.
    resources: { en: { translation: { ...uiMessages.en } }, de: { translation: { ...uiMessages.de } } },
  });
  for (const language of LANGUAGES) {
    instance.addResourceBundle(language, 'translation', messages[language], true, true);
  }
  show(instance.language);
  return instance;
}

/** The language now, and a way to change it that is remembered on this device. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const change = (language: Language) => {
    remember(KEY, language);
    void i18n.changeLanguage(language);
  };
  return [isLanguage(i18n.language) ? i18n.language : 'en', change];
}
