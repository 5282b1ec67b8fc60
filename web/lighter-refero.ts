import type { Plugin } from 'vite';

/** A span, which the space bar does not press by itself, and which does not say whether the help is shown. */
const helpButton =
  'onKeyDown: (l) => (l.key === "Enter" || l.key === " ") && (l.preventDefault(), s()), role: "button", "aria-expanded": o,';

const REFERO = /@helsenorge\/refero\/refero\.es\.js$/;

/**
 * refero carries FHIRPath twice: in its worker, and beside itself for browsers that have none, which is three quarters of
 * what one waits for. Here the worker alone knows it, and is started when a form has an expression. What the browser
 * computes is shown only: the server computes anew. refero starts the worker by way of a blob, which our content security
 * policy forbids; its own file, beside ours, does as well.
 */
export const keepFhirPathInItsWorker: Plugin = {
  name: 'keep-fhirpath-in-its-worker',
  transform(code, id) {
    if (!REFERO.test(id)) return undefined;
    const instead: [RegExp, string][] = [
      [/const t = URL\.createObjectURL\(\w+\), n = new Worker\(t,/, 'const t = "", n = new Worker($P,'],
      [/, jP = new Blob\([^;]*;/, ';'],
      // With these two, all of FHIRPath is without use, and left out; and so must be what falls back on it.
      [/^var NM = OM\(\);\nconst dn = .*;$/m, 'const dn = undefined;'],
      [/^var PP = NP\(\);\nconst xi = .*;$/m, 'const xi = undefined;'],
      [/^(function yn\(e, t\) \{)[^}]*\}/m, '$1 return Promise.reject(new Error(e + " is for the worker")); }'],
      // What needs no FHIRPath is done here, and nothing is asked of the worker when there is no expression.
      [/, n = await ak\(\{[^}]*\}\)/, ''],
      [/r = await rk\((\{[^}]*\})\);/, 'r = new bg(e).hasFhirPaths() ? await rk($1) : {};'],
      [/\(await dn\.evaluate\(t, "descendants\(\)\.answer[^)]*\)", void 0, xi\)\)\[0\]/, 'answeredBelow(e)'],
      [/^async function il\(e, t\) \{$/m, '$& if (e && t) return askForDate(e, t);'],
      // Two buttons that say less than they should to whoever does not see them.
      [/dateButtonAriaLabel: "Open datepicker"/, 'dateButtonAriaLabel: g?.openDatepicker'],
      [/onKeyDown: \(l\) => l\.key === "Enter" && s\(\),\s+role: "button",/, helpButton],
    ];
    let made = code;
    for (const [found, put] of instead) {
      if (!found.test(made)) this.error(`refero is written in another way than before: ${found}`);
      made = made.replace(found, put);
    }
    return [
      made,
      'const answeredBelow = ({ answer, item = [] }) => answer?.length > 0 || item.some(answeredBelow);',
      'const askForDate = (item, fhirExpression) =>',
      '  Eu("evaluateFhirpathExpressionToGetDate", { item, fhirExpression }).catch(() => undefined);',
    ].join('\n');
  },
};

const seldom = /^@helsenorge\/(datepicker\/components\/DatePicker|autosuggest\/components\/autosuggest)\/?$/;
const LATE = '\0late:';

/** Fields that few forms have, and that are large: a calendar, and suggestions while one writes. They come when they are drawn. */
export const fetchFieldsWhenAsked: Plugin = {
  name: 'fetch-fields-when-asked',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer || !REFERO.test(importer) || !seldom.test(source)) return undefined;
    // refero names the calendar with a slash at the end as well, which no package export matches.
    const field = await this.resolve(source.replace(/\/$/, ''), importer, { skipSelf: true });
    return field && LATE + field.id;
  },
  load: (id) =>
    id.startsWith(LATE)
      ? [
          'import { lazy, Suspense } from "react";',
          'import { jsx } from "react/jsx-runtime";',
          `const Late = lazy(() => import(${JSON.stringify(id.slice(LATE.length))}));`,
          'const room = jsx("div", { style: { height: "3rem" } });',
          'export const DatePicker = (props) => jsx(Suspense, { fallback: room, children: jsx(Late, props) });',
          'export default DatePicker;',
        ].join('\n')
      : undefined,
};
