/** What the rules find in real texts: each was looked at, and is a true deviation of the copy. */

/** A finding that is right. */
export interface Deviation {
  /** Path below the corpus. */
  readonly file: string;
  readonly rule: string;
  /** The words of the finding, or those before a mark. */
  readonly words: string;
  readonly reason: string;
}

/** In clean copies of adopted texts. */
export const ADOPTED: readonly Deviation[] = [
  {
    file: 'unga/en/A_RES_78_225.txt',
    rule: 'missing-part',
    words: 'Reaffirming',
    reason: 'the copies have lost the line “The General Assembly,”',
  },
  {
    file: 'unga/en/A_RES_78_248.txt',
    rule: 'session-place',
    words: '/256 of 24 December 2107',
    reason: 'the print has the year 2107',
  },
  {
    file: 'unga/en/A_RES_78_270.txt',
    rule: 'clause-ending',
    words: 'ss plenary meeting ended',
    reason: 'the recital closes without a comma',
  },
  {
    file: 'unga/en/A_RES_79_192.txt',
    rule: 'missing-addressee',
    words: '8. Requests to continue',
    reason: 'the clause asks for an act and does not say of whom',
  },
  {
    file: 'unga/en-md/A_RES_78_225.md',
    rule: 'missing-part',
    words: '*Reaffirming',
    reason: 'the copies have lost the line “The General Assembly,”',
  },
  {
    file: 'unga/en-md/A_RES_78_248.md',
    rule: 'session-place',
    words: '/256 of 24 December 2107',
    reason: 'the print has the year 2107',
  },
  {
    file: 'unga/en-md/A_RES_79_192.md',
    rule: 'missing-addressee',
    words: '. *Requests* to continue',
    reason: 'the clause asks for an act and does not say of whom',
  },
  {
    file: 'unsc/fr/S_RES_1029_(1995).txt',
    rule: 'list-opening',
    words: 'de façon que celle-ci ;',
    reason: 'the scan has a semicolon for the colon before the list',
  },
  {
    file: 'unsc/fr/S_RES_1088_(1996).txt',
    rule: 'clause-ending',
    words: 'ate du 9 décembre 19967%',
    reason: 'the scan has read the comma and a footnote call as “7%”',
  },
  {
    file: 'unsc/fr/S_RES_1088_(1996).txt',
    rule: 'clause-numbering',
    words: '10.',
    reason: 'the scan has mixed two columns: clause 10 stands behind clause 5',
  },
  {
    file: 'unsc/fr/S_RES_1088_(1996).txt',
    rule: 'clause-ending',
    words: 'devant se tenir en 1997,',
    reason: 'the scan has a comma for a semicolon',
  },
  {
    file: 'unsc/fr/S_RES_1229_(1999).txt',
    rule: 'clause-ending',
    words: '25 et 21 janvier 199926.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc/fr/S_RES_1792_(2007).txt',
    rule: 'numbering-habit',
    words: 'Se félicite',
    reason: 'the copy has put the number 4 behind its clause',
  },
  {
    file: 'unsc/fr/S_RES_1825_(2008).txt',
    rule: 'session-place',
    words: '2000) du 26 juillet 2005',
    reason: '1325 (2000) is dated 31 October 2000; the day is that of 1612 (2005)',
  },
  {
    file: 'unsc/fr/S_RES_323_(1972).txt',
    rule: 'clause-ending',
    words: 'e du pouvoir en Namibie:',
    reason: 'the scan has a colon for a semicolon',
  },
  {
    file: 'unsc/fr/S_RES_638_(1989).txt',
    rule: 'clause-ending',
    words: 'tes contre leurs auteurs',
    reason: 'the scan has lost the last full stop',
  },
  {
    file: 'unsc/fr/S_RES_693_(1991).txt',
    rule: 'clause-ending',
    words: 'initiale de douze mots,',
    reason: 'the scan has a comma for a semicolon',
  },
  {
    file: 'unsc/fr/S_RES_811_(1993).txt',
    rule: 'misspelt-keyword',
    words: '6. Condanme',
    reason: 'the copy has “Condanme” for “Condamne”',
  },
  {
    file: 'unsc/fr/S_RES_827_(1993).txt',
    rule: 'clause-ending',
    words: "du Secrétaire général'',",
    reason: 'the scan has a comma for a semicolon',
  },
  {
    file: 'unsc/fr/S_RES_835_(1993).txt',
    rule: 'clause-ending',
    words: 'rt du peuple cambodgien,',
    reason: 'the clause closes with a comma',
  },
  {
    file: 'unsc/fr/S_RES_883_(1993).txt',
    rule: 'clause-ending',
    words: 'de résolutions connexes,',
    reason: 'the clause closes with a comma',
  },
  {
    file: 'wha/en/WHA66.5.txt',
    rule: 'numbering-habit',
    words: 'REQUESTS',
    reason: 'the copy has lost the number 5 of the clause',
  },
  {
    file: 'cgpm/fr/CGPM23-RES4.txt',
    rule: 'recital-after-operative',
    words: 'et *considérant',
    reason: '“et considérant” gives a reason between two decisions',
  },
];

/** In raw copies of adopted texts. */
export const RAW: readonly Deviation[] = [
  {
    file: 'unga/en-raw/A_RES_78_225.txt',
    rule: 'missing-part',
    words: 'Reaffirming',
    reason: 'the copies have lost the line “The General Assembly,”',
  },
  {
    file: 'unga/en-raw/A_RES_79_192.txt',
    rule: 'missing-addressee',
    words: 'Requests to continue',
    reason: 'the clause asks for an act and does not say of whom',
  },
  {
    file: 'unga/en-raw/A_RES_80_216.txt',
    rule: 'clause-ending',
    words: 'ion at its eighty-second',
    reason: 'the copy has torn the last two lines apart',
  },
  {
    file: 'unga/en-layout/A_RES_78_225.txt',
    rule: 'missing-part',
    words: 'Reaffirming',
    reason: 'the copies have lost the line “The General Assembly,”',
  },
  {
    file: 'unga/en-layout/A_RES_79_192.txt',
    rule: 'missing-addressee',
    words: 'Requests to continue',
    reason: 'the clause asks for an act and does not say of whom',
  },
  {
    file: 'wha/en-layout/WHA66.5.txt',
    rule: 'numbering-habit',
    words: 'REQUESTS',
    reason: 'the copy has lost the number 2',
  },
];

/** In drafts. */
export const DRAFTS: readonly Deviation[] = [
  {
    file: 'unsc-drafts/en/S_2016_1100.txt',
    rule: 'clause-ending',
    words: 'itement and destruction.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/S_2018_693.txt',
    rule: 'clause-ending',
    words: 'ping operations by 2020.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/S_2018_693.txt',
    rule: 'clause-ending',
    words: 'humanity and war crimes.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/S_2018_693.txt',
    rule: 'clause-ending',
    words: 's Country Team and other',
    reason: 'the clause breaks off in the copy',
  },
  {
    file: 'unsc-drafts/en/S_2020_445.txt',
    rule: 'clause-ending',
    words: 'y with all key partners.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/S_2020_445.txt',
    rule: 'clause-ending',
    words: 'r of the United Nations.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/S_2020_445.txt',
    rule: 'list-opening',
    words: 'urity Sector after 2021;',
    reason: 'a semicolon stands before the items',
  },
  {
    file: 'unsc-drafts/en/S_2021_1075.txt',
    rule: 'clause-ending',
    words: 'efforts on this matter.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/S_2022_426.txt',
    rule: 'clause-ending',
    words: 'tection of human rights.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/S_2024_835.txt',
    rule: 'clause-ending',
    words: 'eir freedom of movement.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_02.txt',
    rule: 'clause-ending',
    words: 'ste on 14 December 2009.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_06.txt',
    rule: 'clause-ending',
    words: 'h political equality, as',
    reason: 'the clause breaks off in the copy',
  },
  {
    file: 'unsc-drafts/en/task3_06.txt',
    rule: 'clause-numbering',
    words: '1.',
    reason: 'clause 1 begins twice in the copy',
  },
  {
    file: 'unsc-drafts/en/task3_06.txt',
    rule: 'clause-numbering',
    words: '8.',
    reason: 'clause 7 is missing in the copy',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'clause-ending',
    words: 'er designation criteria.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'clause-ending',
    words: 'e mission’s performance.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'item-ending',
    words: 'he mission’s operations.',
    reason: 'a full stop stands between two items',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'numbering-habit',
    words: 'Urges',
    reason: 'the copy has lost the numbers 46 to 50',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'numbering-habit',
    words: 'Reaffirms',
    reason: 'the copy has lost the numbers 46 to 50',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'numbering-habit',
    words: 'Welcomes',
    reason: 'the copy has lost the numbers 46 to 50',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'numbering-habit',
    words: 'Urges',
    reason: 'the copy has lost the numbers 46 to 50',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'numbering-habit',
    words: 'Urges',
    reason: 'the copy has lost the numbers 46 to 50',
  },
  {
    file: 'unsc-drafts/en/task3_08.txt',
    rule: 'item-ending',
    words: 'er and how the mission’s',
    reason: 'the item breaks off in the copy',
  },
  {
    file: 'unsc-drafts/en/task3_10.txt',
    rule: 'clause-ending',
    words: 'the Political Agreement.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_10.txt',
    rule: 'clause-ending',
    words: 'ibility of its security.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_10.txt',
    rule: 'item-ending',
    words: 'nto the Uniformed Corps,',
    reason: 'a comma stands between two items',
  },
  {
    file: 'unsc-drafts/en/task3_10.txt',
    rule: 'item-markers',
    words: '(e)',
    reason: 'two items bear the marker (e)',
  },
  {
    file: 'unsc-drafts/en/task3_11.txt',
    rule: 'list-opening',
    words: 'of the present Statute,',
    reason: 'a comma stands before the items',
  },
  {
    file: 'unsc-drafts/en/task3_16.txt',
    rule: 'clause-ending',
    words: 'international terrorism.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_16.txt',
    rule: 'item-ending',
    words: 'y key Afghan government.',
    reason: 'a full stop stands between two items',
  },
  {
    file: 'unsc-drafts/en/task3_24.txt',
    rule: 'clause-numbering',
    words: '1.',
    reason: 'two clauses bear the number 1',
  },
  {
    file: 'unsc-drafts/en/task3_29.txt',
    rule: 'clause-ending',
    words: 'and the United Nations.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_29.txt',
    rule: 'clause-ending',
    words: 'the Federal Parliament.',
    reason: 'the recital closes with a full stop',
  },
  {
    file: 'unsc-drafts/en/task3_29.txt',
    rule: 'clause-ending',
    words: 'anti-corruption issues;',
    reason: 'the page with the decisions 1 to 4 is missing in the copy',
  },
];
