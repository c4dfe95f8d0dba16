/** The rule day of pages that can do without the release, where its files cannot be opened. */
export const defaultRuleDay = "2026-01-23";
