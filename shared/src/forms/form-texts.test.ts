import { expect, test } from 'vitest';
import { acceptForm } from './accept-form.ts';
import { hasForeignImage } from './form-texts.ts';
import { urls } from './questionnaire-model.ts';

const formOf = (...item: object[]) => ({ resourceType: 'Questionnaire', status: 'active', item });
const ask = (linkId: string, more: object = {}) => ({ linkId, type: 'boolean', text: 'Feber?', ...more });
const extended = (url: string, more: object) => ({ extension: [{ url, ...more }] });
const translated = (content: string) => ({
  extension: [
    {
      url: urls.translation,
      extension: [
        { url: 'lang', valueCode: 'nn' },
        { url: 'content', valueString: content },
      ],
    },
  ],
});
const [calculated = ''] = urls.calculated;
const codesOf = (json: unknown) => acceptForm(json).problems.map(({ path, code }) => [path, code]);

const refused: [string, unknown, [path: string, code: string]][] = [
  ['script', formOf(ask('q', { text: 'Feber?<script>alert(1)</script>' })), ['q', 'script-in-text']],
  ['script in an attribute', formOf(ask('q', { text: '<img src=x onerror=alert(1)>' })), ['q', 'script-in-text']],
  [
    'script behind a link',
    formOf(ask('q', { _text: extended(urls.markdown, { valueMarkdown: '[her](java\tscript&#58;alert(1))' }) })),
    ['q', 'script-in-text'],
  ],
  ['HTML that covers the page', formOf(ask('q', { text: '<div style="position:fixed">' })), ['q', 'html-in-text']],
  ['a class in a plain tag', formOf(ask('q', { text: '<b class="x">Feber?</b>' })), ['q', 'html-in-text']],
  ['a tag without an end', formOf(ask('q', { text: 'Feber? <img src=//x ' })), ['q', 'html-in-text']],
  ['script in a translation', { ...formOf(ask('q')), _title: translated('<SCRIPT src=//x>') }, ['', 'script-in-text']],
];
test.each(refused)('%s is refused', (_, json, expected) => expect(codesOf(json)).toEqual([expected]));

test('plain tags, links of Markdown, and what no page shows are texts like any other', () => {
  const text = '<p>Les <a href="https://example.org">her</a><br/>, <https://example.org> eller <ola@example.org></p>';
  const narrative = { text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Feber</div>' } };
  expect(codesOf({ ...formOf(ask('q', { text })), ...narrative })).toEqual([]);
  const active = { text: { div: '<div onclick="a()">Feber</div>' } };
  expect(codesOf({ ...formOf(ask('q')), ...active })).toEqual([['', 'script-in-text']]);
});

test('in FHIRPath and in patterns there is no HTML', () => {
  const expression = "iif(%resource.item.where(linkId='a').answer.value <b and onset = 1, 1, 2)";
  const extension = [
    { url: calculated, valueExpression: { language: 'text/fhirpath', expression } },
    { url: urls.minDate, valueString: 'today() <x onset = 1' },
  ];
  const pattern = ask('r', { type: 'string', ...extended(urls.regex, { valueString: '<b onx=.*' }) });
  expect(codesOf(formOf(ask('q', { type: 'integer', extension }), pattern))).toEqual([]);
});

test('a text of thousands of half tags, at once', { timeout: 500 }, () => {
  for (const text of ['<', '<a ', ' on', '<a on', '&#', 'data ', 'javascript ']) {
    codesOf(formOf(ask('q', { text: `${text}${' '.repeat(22_000)}${text.repeat(5000)}` })));
  }
});

test('words that look like script are no script', () => {
  const text = 'Skriv ja/nei: er 3 < 4? Kurs i JavaScript, data og <b>hud</b> once="x"';
  expect(codesOf(formOf(ask('q', { text })))).toEqual([]);
});

test.each([
  ['![x](https://example.org/x.png)', true],
  ['![x]( <//example.org/x.png> "x")', true],
  ['![x](htt&#112;s://example.org/x.png)', true],
  ['![a [b] c](ftp://example.org/x.png)', true],
  ['![x][y] og mer\n\n[y]: https://example.org/x.png', true],
  ['![x](data:image/png;base64,AA==), ![y](/bilder/y.png) og [her](https://example.org)', false],
  ['Au![1] Se under.', false],
  ['![', false],
])('an image from elsewhere, or none: %s', (text, expected) => {
  expect(hasForeignImage(ask('q', { text }))).toBe(expected);
  expect(hasForeignImage(ask('q', { _text: extended(urls.markdown, { valueMarkdown: text }) }))).toBe(expected);
});

test('thousands of half images, at once', { timeout: 500 }, () => {
  for (const text of ['![', '![]', '![](', '![](<', '![]: ', '\n[a]: !['])
    hasForeignImage(ask('q', { text: text.repeat(10_000) }));
});
