/** Checks on templates that a schema cannot say: that every field in braces has its words. */
import type { TemplatesFile } from '../../server/src/core/lexicon/templates-schema.ts';
import type { Fault } from './fault.ts';

/** Everything that is wrong with a file of templates. */
export function checkTemplates({ languages }: TemplatesFile): readonly Fault[] {
  return Object.entries(languages).flatMap(([language, { blanks, ...structures }]) =>
    Object.entries(structures).flatMap(([name, lines = []]) =>
      lines.flatMap((line, index) => {
        const place = ['languages', language, name, index];
        const unknown = [...line.matchAll(/\{([^}]*)\}/g)]
          .map(([, field = '']) => field)
          .filter((field) => !Object.hasOwn(blanks, field));
        const isOpen = /[[{<][^\]}>]*$/.test(line);
        return [
          ...unknown.map((field) => ({ place, message: `"{${field}}" has no words in "blanks"` })),
          ...(isOpen ? [{ place, message: 'a bracket is not closed' }] : []),
        ];
      }),
    ),
  );
}
