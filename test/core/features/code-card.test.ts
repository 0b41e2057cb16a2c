/** The card of a resolution that no file has: what its code tells, and what is known of it. */
import assert from 'node:assert/strict';
import { codeCard } from '../../../server/src/core/features/code-card.ts';
import { toMarkdown } from '../../../server/src/core/features/content.ts';
import { catalogueOf } from '../../../server/src/core/library/catalogue.ts';
import type { KnownResolution } from '../../../server/src/core/library/known.ts';
import { createDateWriter } from '../../../server/src/core/wording/dates.ts';
import type { MessageLanguage } from '../../../server/src/core/wording/languages.ts';
import { createLibraryIndex } from '../../../server/src/workspace/library-index.ts';
import { analyser } from '../../support/analyser.ts';

/** The card of a code as Markdown, with what a team knows laid over the bundled catalogue. */
function card(
  written: string,
  messages: MessageLanguage,
  team: readonly Partial<KnownResolution>[] = [],
): string {
  const entries = team.map((said) => ({
    canonical: '',
    title: {},
    subject: {},
    adoptedOn: null,
    address: null,
    aliases: [],
    origins: ['project'] as const,
    ...said,
  }));
  const code = analyser.codes.read(written);
  assert.ok(code !== null, written);
  return toMarkdown(
    codeCard(code, {
      analyser,
      messages,
      library: createLibraryIndex(catalogueOf([...entries, ...analyser.catalogue.entries()])),
      dates: createDateWriter(messages),
      fileLabel: (uri) => uri,
    }),
  );
}

describe('The card of a resolution that no file has', () => {
  it('tells what the catalogue knows, and that it is the catalogue that knows it', () => {
    assert.equal(
      card('AG-2008-RES-07', 'fr'),
      `**GA-2008-77-RES-07** (aussi GA-2008-RES-07, AG-2008-RES-07)

*invite les pays membres à ouvrir l'accès à I-24/7 à leurs unités de lutte contre la cybercriminalité*

Résolution · Assemblée générale d'INTERPOL

77e session, Saint-Pétersbourg (Fédération de Russie), 7–10 octobre 2008 · nº 7

Son texte n’est pas dans cet espace de travail. D’après le catalogue fourni.`,
    );
  });

  it('gives draft symbol, title, day and official address of a United Nations resolution', () => {
    assert.equal(
      card('A/RES/75/10', 'en'),
      `**A/RES/75/10** (also A/75/L.20)

*Cooperation between the United Nations and the International Criminal Police Organization (INTERPOL)*

Resolution · United Nations General Assembly

75th session, New York (United States of America), from 15 September 2020 · no. 10 · adopted on 23 November 2020

Its text is not in this workspace. From the bundled catalogue.

[Official text](https://docs.un.org/A/RES/75/10)`,
    );
  });

  it('says in the reader’s language what a title in another is about', () => {
    assert.match(
      card('AG-2012-RES-08', 'en'),
      /\n\*Vers l'élaboration .*\*\n\n\*contact points for cybercrime .*\*\n/,
    );
    assert.doesNotMatch(card('AG-2012-RES-08', 'fr'), /joignables/);
  });

  it('puts the team’s word before the catalogue’s, and names both', () => {
    const team = [
      {
        canonical: 'GA-2012-81-RES-08',
        title: { en: 'Contact points', fr: 'Points de contact' },
        address: 'https://intranet.example/8',
      },
    ];
    assert.match(card('AG-2012-RES-08', 'fr', team), /\n\*Points de contact\*\n/);
    assert.match(
      card('AG-2012-RES-08', 'fr', team),
      /D’après le resolutions\.json de l’équipe et le catalogue fourni\.\n\n\[Texte officiel\]\(https:\/\/intranet\.example\/8\)$/,
    );
    assert.match(
      card('AG-2012-RES-08', 'en', team),
      /From your team’s resolutions\.json and the bundled catalogue\./,
    );
  });

  it('says no more of a code that the catalogue only names than the code does', () => {
    assert.match(card('AGN/66/RES/7', 'en'), /workspace\.$/);
    assert.match(card('GA-2012-81-RES-98', 'en'), /workspace\.$/);
  });

  it('has no official address for INTERPOL', () => {
    assert.doesNotMatch(card('AG-2008-RES-07', 'en'), /Official text/);
  });
});
