/** The commands about rules that a client may have, and how a page of a rule is linked. */

/**
 * Takes the id of a rule, a level, the URI of the text for whose folder it is meant, and where it is
 * to be written: "settings" or "project".
 */
export const SET_RULE_LEVEL = 'resolution.setRuleLevel';

/** Asks for the level and the place; takes the id of a rule and the URI of a text. */
export const CHOOSE_RULE_LEVEL = 'resolution.chooseRuleLevel';

/** Takes the id of a rule. */
export const SHOW_RULE = 'resolution.showRule';

/** The address under which the editor itself opens the page of a rule. */
export function rulePageAddress(rule: string): string {
  return `command:${SHOW_RULE}?${encodeURIComponent(JSON.stringify([rule]))}`;
}
