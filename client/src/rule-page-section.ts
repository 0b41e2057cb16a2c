/** Takes one language out of the page of a rule, which has a section for each. */

const HEADINGS: Readonly<Record<string, RegExp>> = {
  en: /^## In English$/m,
  fr: /^## En français$/m,
};

/** The title of a page and its section in a language, whose headings move up; the page without one. */
export function sectionOf(page: string, language: string): string {
  const found = HEADINGS[language]?.exec(page) ?? null;
  if (found === null) return page;
  const [title = ''] = page.split('\n', 1);
  const section = page.slice(found.index + found[0].length);
  const next = /^## /m.exec(section);
  return `${title}\n${section.slice(0, next?.index).replace(/^###(?= )/gm, '##')}`;
}
