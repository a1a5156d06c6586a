import * as vscode from "vscode";
import { countInWords, severities, type Finding, type FindingReference } from "./protocol";

export type Grouping = "section" | "rule" | "severity";

/** A group of findings, or one of them. */
export type Node = { kind: "group"; label: string; findings: Finding[] } | { kind: "finding"; finding: Finding };

/** The findings of the draft in the active editor, as a tree. */
export class FindingsView implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  private uri: vscode.Uri | undefined;
  private findings: Finding[] = [];
  private filterText = "";

  readonly onDidChangeTreeData = this.changed.event;

  grouping: Grouping = "section";

  get filter(): string {
    return this.filterText;
  }

  /** Findings that count and pass the filter. */
  get shown(): Finding[] {
    const words = this.filterText.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    return this.findings.filter((finding) => words.every((word) => searchText(finding).includes(word)));
  }

  get active(): Finding[] {
    return this.findings.filter((finding) => finding.suppressed === undefined);
  }

  get draft(): vscode.Uri | undefined {
    return this.uri;
  }

  show(uri: vscode.Uri | undefined, findings: Finding[]): void {
    this.uri = uri;
    this.findings = findings;
    this.changed.fire();
  }

  setFilter(text: string): void {
    this.filterText = text.trim();
    this.changed.fire();
  }

  setGrouping(grouping: Grouping): void {
    this.grouping = grouping;
    this.changed.fire();
  }

  /** What stands beside the view's title. */
  summary(): string {
    const all = this.active;
    const shown = this.shown.filter((finding) => finding.suppressed === undefined);
    return this.filterText ? `“${this.filterText}”: ${shown.length} of ${all.length}` : countInWords(all);
  }

  reference(finding: Finding, toServer: (uri: vscode.Uri) => string): FindingReference | undefined {
    return this.uri && { uri: toServer(this.uri), rule: finding.rule, fingerprint: finding.fingerprint };
  }

  getChildren(node?: Node): Node[] {
    if (node?.kind === "finding") return [];
    if (node) return node.findings.map((finding) => ({ kind: "finding", finding }));
    const groups = new Map<string, Finding[]>();
    for (const finding of this.shown) {
      const label = this.groupOf(finding);
      groups.set(label, [...(groups.get(label) ?? []), finding]);
    }

    const nodes = [...groups].map(([label, findings]) => ({ kind: "group" as const, label, findings }));
    // Sections stand in the order of the draft, which is that of the findings.
    if (this.grouping === "severity") nodes.sort((left, right) => rank(left.findings[0]) - rank(right.findings[0]));
    if (this.grouping === "rule") nodes.sort((left, right) => left.label.localeCompare(right.label));
    return nodes;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === "group" ? groupItem(node.label, node.findings) : this.findingItem(node.finding);
  }

  private groupOf(finding: Finding): string {
    switch (this.grouping) {
      case "rule":
        return `${finding.rule} ${finding.title}`;
      case "severity":
        return finding.severity;
      default:
        return finding.section ?? "Before the first section";
    }
  }

  private findingItem(finding: Finding): vscode.TreeItem {
    // The page first: a narrow list cuts off what stands behind the message.
    const item = new vscode.TreeItem(finding.page ? `p. ${finding.page}: ${finding.message}` : finding.message);
    item.description = [finding.rule, finding.places > 1 ? `${finding.places} places` : "", finding.suppressed ? `suppressed: ${finding.suppressed}` : ""].filter(Boolean).join(" · ");
    item.tooltip = new vscode.MarkdownString().appendText(`${finding.rule} ${finding.title}\n\n“${finding.excerpt}”`);
    item.contextValue = finding.suppressed === undefined ? "finding" : "finding-suppressed";
    item.iconPath = finding.suppressed === undefined ? icons[finding.severity] : new vscode.ThemeIcon("bell-slash");
    item.accessibilityInformation = { label: `${finding.severity}: ${finding.message}${finding.page ? `, page ${finding.page}` : ""}` };
    if (this.uri) {
      const { start, end } = finding.range;
      const selection = new vscode.Range(start.line, start.character, end.line, end.character);
      item.command = { command: "vscode.open", title: "Go to the words", arguments: [this.uri, { selection }] };
    }

    return item;
  }
}

const icons = {
  error: new vscode.ThemeIcon("error", new vscode.ThemeColor("problemsErrorIcon.foreground")),
  warning: new vscode.ThemeIcon("warning", new vscode.ThemeColor("problemsWarningIcon.foreground")),
  info: new vscode.ThemeIcon("info", new vscode.ThemeColor("problemsInfoIcon.foreground")),
};

function groupItem(label: string, findings: Finding[]): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = countInWords(findings.filter((finding) => finding.suppressed === undefined)) || "suppressed";
  item.contextValue = "group";
  return item;
}

function rank(finding: Finding | undefined): number {
  return finding ? severities.indexOf(finding.severity) : severities.length;
}

function searchText(finding: Finding): string {
  return [finding.rule, finding.ruleName, finding.title, finding.severity, finding.message, finding.excerpt, finding.section, finding.subSection, finding.suppressed]
    .join(" ")
    .toLowerCase();
}
