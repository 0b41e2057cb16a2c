/** Reports a citation of what was adopted after the text that cites it. */
import { always, defineRule } from '../rule.ts';
import { createSittings, isLater } from '../support/sittings.ts';

export const laterCitation = defineRule({
  id: 'later-citation',
  since: '0.1.0',
  levels: always('warning'),
  isAboutCodes: true,
  authority: {
    en: 'The order of time: a resolution can cite only what was adopted before it.',
    fr: 'L’ordre du temps : une résolution ne peut citer que ce qui a été adopté avant elle.',
  },
  docs: {
    title: {
      en: 'A cited resolution is later than the text',
      fr: 'Une résolution citée est postérieure au texte',
    },
    what: {
      en: 'Compares each cited resolution or decision with the text. Of one body, the sessions are compared, or the years where the body counts by years. Of two bodies, the days: the day of adoption given with the citation or by the cited file, else the first on which it can have been. Resolutions of one session are never compared by their numbers, which are handed out in any order. In doubt nothing is said; nor of a text whose session, year and day are unknown, of reports, which are numbered ahead of their session, and of a code that contradicts itself already.',
      fr: 'Compare au texte chaque résolution ou décision citée. Pour un même organe, ce sont les sessions qui sont comparées, ou les années si l’organe compte par année. Pour deux organes, ce sont les jours : celui de l’adoption que donnent la citation ou le fichier cité, à défaut le premier jour possible. Les résolutions d’une même session ne sont jamais comparées par leur numéro, attribué dans n’importe quel ordre. Dans le doute, rien n’est dit ; ni d’un texte dont on ne connaît ni session, ni année, ni jour, ni des rapports, numérotés avant leur session, ni d’une cote qui se contredit déjà elle-même.',
    },
    why: {
      en: 'Nobody can have cited what did not exist yet. Either the code of the citation is mistyped, or the text bears the session of an older one from which it was copied.',
      fr: 'On n’a pas pu citer ce qui n’existait pas encore. Soit la cote citée est mal écrite, soit le texte porte la session d’un texte plus ancien dont il est la copie.',
    },
    measured: {
      en: 'No adopted text at hand, INTERPOL or UN, is reported.',
      fr: 'Aucun des textes adoptés qui ont été lus, d’INTERPOL ou de l’ONU, n’est signalé.',
    },
    examples: {
      en: {
        bad: `The INTERPOL General Assembly, meeting in its 89th session in Istanbul (Türkiye) from 23 to 25 November 2021,

RECALLING resolution GA-2022-90-RES-05,

APPROVES the draft agreement.

Adopted
`,
        good: `The INTERPOL General Assembly, meeting in its 89th session in Istanbul (Türkiye) from 23 to 25 November 2021,

RECALLING resolution GA-2019-88-RES-05,

APPROVES the draft agreement.

Adopted
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT la résolution GA-2022-90-RES-05,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT la résolution GA-2019-88-RES-05,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      later:
        '{canonical} is later than this text, so nobody can have cited it. Its session: {cited}. That of the text: {own}. Check the code of the citation, and the session of the text.',
    },
    fr: {
      later:
        '{canonical} est postérieure au présent texte, qui n’a donc pas pu la citer. Session citée : {cited}. Session du texte : {own}. Vérifiez la cote citée et la session du texte.',
    },
  },
  check: (model, context, report) => {
    const sittings = createSittings(context);
    const own = sittings.own(model);
    if (own === null) return;
    for (const citation of model.citations) {
      const { kind, canonical, range } = citation;
      if (canonical === null || (kind !== 'resolution' && kind !== 'decision')) continue;
      const cited = sittings.cited(citation, context.library);
      if (cited === null || !isLater(cited, own)) continue;
      report(range, 'later', { canonical, cited: sittings.say(cited), own: sittings.say(own) });
    }
  },
});
