import type { LetterKind, LetterRight } from '../../domain/letter.ts';
import type { Locale } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';

/** A language → the words of the letter that depend on which letter it is, and on which rights are used. */
export function letterTexts(locale: Locale) {
  const t = translator(locale);
  return {
    kinds: { request: t('letter.kind.request'), late: t('letter.kind.late'), refused: t('letter.kind.refused') },
    subjects: { request: t('letter.subject'), late: t('letter.subject.late'), refused: t('letter.subject.refused') },
    sentences: {
      access: t('letter.access'),
      rectification: t('letter.rectification'),
      erasure: t('letter.erasure'),
      restriction: t('letter.restriction'),
      objection: t('letter.objection'),
      withdrawal: t('letter.withdrawal'),
      portability: t('letter.portability'),
    },
  } as const satisfies Record<string, Readonly<Record<string, string>>> & {
    readonly kinds: Readonly<Record<LetterKind, string>>;
    readonly sentences: Readonly<Record<LetterRight, string>>;
  };
}
