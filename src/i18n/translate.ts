import { createInstance, type TFunction } from 'i18next';
import type { Locale } from '../domain/locales.ts';
import { interfaceTexts } from '../content-reader/load-policy.ts';
import type { InterfaceKey } from '../schemas/interface-strings.ts';

/** The values of the placeholders in an interface string; `count` chooses its plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Key and values → the interface string. Throws a ReferenceError on a key without text. */
export type Translate = (key: InterfaceKey, values?: Values) => string;

const instances = new Map<Locale, Translate>();

/** A language → its interface strings. At build time only: no page carries i18next. */
export function translator(locale: Locale): Translate {
  const known = instances.get(locale);
  if (known) return known;
  const instance = createInstance({
    lng: locale,
    resources: { [locale]: { ui: interfaceTexts[locale] } },
    defaultNS: 'ui',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // Astro escapes what it writes.
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key: string) => {
      throw new ReferenceError(`The interface string "${key}" has no text in "${locale}".`);
    },
  });
  void instance.init();
  const t: TFunction = instance.getFixedT(locale, 'ui');
  const plain = new Map<InterfaceKey, string>();
  const translate: Translate = (key, values) => {
    if (values) return t(key, values);
    const text = plain.get(key) ?? t(key, {});
    plain.set(key, text);
    return text;
  };
  instances.set(locale, translate);
  return translate;
}
