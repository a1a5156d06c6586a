import type { Range } from "vscode-languageclient/node";

/** What the server's command `disclosurelint.findings` answers. */
export interface FindingList {
  uri: string;
  version?: number;
  findings: Finding[];
}

export interface Finding {
  rule: string;
  ruleName: string;
  title: string;
  severity: Severity;
  message: string;
  excerpt: string;
  fingerprint: string;
  range: Range;
  section?: string;
  subSection?: string;
  page?: string;
  places: number;
  suppressed?: string;
}

export type Severity = "error" | "warning" | "info";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Which finding a command is about; what an action of the server and an item of the view both carry. */
export interface FindingReference {
  uri: string;
  rule: string;
  fingerprint: string;
}

/** Findings in words: `2 errors, 41 warnings`. */
export function countInWords(findings: readonly Finding[]): string {
  const parts = severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  return parts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}${count === 1 ? "" : "s"}`)
    .join(", ");
}
