/** Five hundred texts that would do something if any of them were taken for markup, code, an address or a formula. */

const CODE = 'window.__hurt=1';
const SCRIPTS = [
  `<script>${CODE}</script>`,
  `<img src=x onerror="${CODE}">`,
  `<svg onload="${CODE}">`,
  `<svg><script>${CODE}</script></svg>`,
  `<iframe srcdoc="<script>parent.${CODE}</script>"></iframe>`,
  `<iframe src="javascript:${CODE}"></iframe>`,
  `<body onload="${CODE}">`,
  `<details open ontoggle="${CODE}">`,
  `<input autofocus onfocus="${CODE}">`,
  `<a href="javascript:${CODE}">x</a>`,
  `<math><mi xlink:href="javascript:${CODE}">x</mi></math>`,
  `<object data="javascript:${CODE}"></object>`,
  `<embed src="javascript:${CODE}">`,
  `<video><source onerror="${CODE}"></video>`,
  `<style>@import "javascript:${CODE}"</style>`,
  `<base href="//x.invalid/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CODE}">`,
  `<template><script>${CODE}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CODE}>">`,
  `javascript:${CODE}`,
  `\${${CODE}}`,
  `{{constructor.constructor('${CODE}')()}}`,
  `=cmd|' /C calc'!A0`,
  `=HYPERLINK("javascript:${CODE}";"x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
];
const WRAPPERS: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) => `"${script}`,
  (script) => `'>${script}`,
  (script) => `">${script}`,
  (script) => `</textarea>${script}`,
  (script) => `</title>${script}`,
  (script) => `</script>${script}`,
  (script) => `<!--${script}`,
  (script) => `-->${script}`,
  (script) => `<![CDATA[${script}]]>`,
  (script) => `&lt;${script}&gt;`,
  (script) => script.toUpperCase(),
  (script) => `+${script}`,
  (script) => `-${script}`,
  (script) => `@${script}`,
  (script) => `=${script}`,
  (script) => `]]>${script}`,
  (script) => `\\u003c${script}`,
  (script) => `%3C${script}`,
  (script) => `</w:t></w:r>${script}`,
];

export const PAYLOADS: readonly string[] = WRAPPERS.flatMap((wrap) => SCRIPTS.map(wrap));

/** Fields that people write in, by their names in the file. */
const TEXT_FIELDS = new Set(
  'title name label note explanation minority reason text whyWeStarted reasons conditions who answer withWhom about notToPromise toWhom what reviewedBy objective owner means validatedBy place facilitator keyedBy remarks'.split(
    ' ',
  ),
);

/** The same file with a payload in every text field, each another one. */
export function withPayloads<File>(file: File): File {
  let count = 0;
  const next = () => PAYLOADS[count++ % PAYLOADS.length];
  return JSON.parse(
    JSON.stringify(file, (key, value: unknown) =>
      TEXT_FIELDS.has(key) && typeof value === 'string' ? next() : value,
    ),
  );
}
