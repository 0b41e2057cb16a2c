/** Points out a resolution that one text cites under two forms of its code. */
import { defineRule } from '../rule.ts';
import { strayForms } from '../support/stray-forms.ts';

export const mixedCodes = defineRule({
  id: 'mixed-codes',
  since: '0.1.0',
  levels: { official: 'off', draft: 'hint', strict: 'warning' },
  mending: 'safe',
  isAboutCodes: true,
  authority: {
    en: 'Good practice: in one text, one thing has one name.',
    fr: 'Bonne pratique : dans un même texte, une chose porte un seul nom.',
  },
  docs: {
    title: {
      en: 'One resolution is cited under two codes',
      fr: 'Une même résolution est citée sous deux cotes',
    },
    what: {
      en: 'Points out a code in full that cites a resolution in another form than its first citation does: AG-2012-RES-08 and, further on, GA-2012-81-RES-08. Different resolutions may be cited in different forms, as adopted texts do, and a short form such as “resolution 70/1” beside a code in full is left alone. The fix writes the form of the first citation.',
      fr: 'Signale une cote complète qui cite une résolution sous une autre forme que sa première citation : AG-2012-RES-08 puis, plus loin, GA-2012-81-RES-08. Des résolutions différentes peuvent être citées sous des formes différentes, comme le font les textes adoptés ; une forme abrégée (« résolution 70/1 ») à côté d’une cote complète n’est pas signalée. La correction écrit la forme de la première citation.',
    },
    why: {
      en: 'Two codes look like two resolutions. A reader who does not know the forms looks for a second text that does not exist.',
      fr: 'Deux cotes semblent désigner deux résolutions. Le lecteur qui ne connaît pas ces formes cherche un second texte qui n’existe pas.',
    },
    measured: {
      en: 'None of 393 adopted texts cites one resolution under two codes in full. Official texts of INTERPOL mix the forms of different resolutions, which is not reported.',
      fr: 'Aucun des 393 textes adoptés qui ont été lus ne cite une résolution sous deux cotes complètes. Les textes officiels d’INTERPOL mêlent les formes de résolutions différentes, ce qui n’est pas signalé.',
    },
    examples: {
      en: {
        bad: `The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

RECALLING resolution AG-2012-RES-08,

APPROVES the measures that follow from resolution GA-2012-81-RES-08.

Adopted
`,
        good: `The INTERPOL General Assembly, meeting in its 93rd session in Marrakech (Morocco) from 24 to 27 November 2025,

RECALLING resolution AG-2012-RES-08,

APPROVES the measures that follow from resolution AG-2012-RES-08.

Adopted
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT la résolution GA-2012-81-RES-08,

APPROUVE les mesures prises en application de la résolution AG-2012-RES-08.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

RAPPELANT la résolution GA-2012-81-RES-08,

APPROUVE les mesures prises en application de la résolution GA-2012-81-RES-08.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      mixed:
        '“{code}” is the resolution that this text first cites as “{first}”. Two codes read like two resolutions: keep to the first form.',
      write: 'Write “{first}”',
    },
    fr: {
      mixed:
        '« {code} » est la résolution que ce texte cite d’abord sous la cote « {first} ». Deux cotes semblent désigner deux résolutions : gardez la première forme.',
      write: 'Écrire « {first} »',
    },
  },
  check: (model, { analyser }, report) => {
    for (const { citation, first, isPlain } of strayForms(model, analyser)) {
      const { range, text: code } = citation;
      const edits = [{ range, text: first }];
      report(
        range,
        'mixed',
        { code, first },
        isPlain ? { say: 'write', values: { first }, edits, isSafe: true } : null,
      );
    }
  },
});
