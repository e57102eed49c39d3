/** The interface's words: the same messages in both languages, with the same placeholders, typographically set. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setEnglish, setFrench } from '#src/authoring/typography.ts';

type Message = string | readonly { readonly match: Readonly<Record<string, string>> }[];
const read = (language: string): Record<string, Message> => {
  const { $schema, ...messages } = JSON.parse(
    readFileSync(`src/i18n/messages/${language}.json`, 'utf8'),
  );
  return messages;
};
const french = read('fr');
const english = read('en');

const variants = (message: Message | undefined): readonly string[] =>
  message === undefined
    ? []
    : typeof message === 'string'
      ? [message]
      : message.flatMap(({ match }) => Object.values(match));
const placeholders = (message: Message | undefined) =>
  [...new Set(variants(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe('messages', () => {
  it('are the same in French and English', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  });

  it.each(Object.keys(french))('%s has the same placeholders in both', (key) => {
    expect(placeholders(english[key])).toEqual(placeholders(french[key]));
  });

  it('are set as each language is', () => {
    for (const [key, message] of Object.entries(french))
      for (const text of variants(message)) expect(text, key).toBe(setFrench(text));
    for (const [key, message] of Object.entries(english))
      for (const text of variants(message)) expect(text, key).toBe(setEnglish(text));
  });

  it('in French, have no word that is cut short before a vowel directly before a name', () => {
    const NAME = /\{(name|names|association|partner|speaker|organisations)\}/;
    const CUT = new RegExp(
      `(?:\\b(?:\\w*que|de|le|la|ne|se|si)[ \\u00A0]|\\w’)${NAME.source}`,
      'i',
    );
    const found = Object.entries(french).filter(([, message]) =>
      variants(message).some((text) => CUT.test(text)),
    );
    expect(found).toEqual([]);
  });

  it('have a variant for every number', () => {
    for (const [key, message] of Object.entries({ ...french, ...english }))
      if (typeof message !== 'string')
        for (const { match } of message)
          expect(
            Object.keys(match).some((condition) => condition.endsWith('=*')),
            key,
          ).toBe(true);
  });
});
