// Where the page of each rule is found.

export const RULE_PAGES = 'https://github.com/bloomery/bloomery/blob/main/docs/rules';

export function ruleUrl(rule: string): string {
  return `${RULE_PAGES}/${rule}.md`;
}
