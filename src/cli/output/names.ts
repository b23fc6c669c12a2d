/** The forms in which a Reading is printed: itself, the annotation guide's form, a report for people, the article in colours. */
export const OUTPUTS = ['json', 'flat', 'text', 'marked'] as const
export type Output = (typeof OUTPUTS)[number]
