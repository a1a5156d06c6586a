// A session as an editor has it, with a client that is not ours. Usage: node session.mjs DRAFT TOOL...
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node.js";
import { at, slice, start } from "./client.mjs";

const [draft, ...tool] = process.argv.slice(2);
const folder = dirname(draft);
const uri = pathToFileURL(draft).href;
const client = start(tool, folder);
const request = (method, parameters, token) => client.connection.sendRequest(method, parameters, ...(token ? [token] : []));
let checks = 0;
const check = (name, act) => {
  act();
  checks++;
  console.log(`ok ${name}`);
};

const { capabilities, serverInfo } = await request("initialize", {
  processId: process.pid,
  rootUri: pathToFileURL(folder).href,
  workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "drafts" }],
  capabilities: { textDocument: { hover: { contentFormat: ["markdown"] }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
});
check("the server presents itself", () => {
  assert.equal(serverInfo.name, "disclosurelint");
  assert.equal(capabilities.positionEncoding, "utf-16");
  assert.equal(capabilities.textDocumentSync.change, 2);
});
await client.connection.sendNotification("initialized", {});

let text = readFileSync(draft, "utf8");
client.open(uri, text);
let { diagnostics } = await client.diagnostics(uri, 1);
const claimOf = (list) => list.find((item) => item.code === "DL2001" && slice(text, item.range).startsWith("We are the market leader"));
check("a finding stands at its words, behind characters of two units", () => assert.ok(claimOf(diagnostics)));

const place = claimOf(diagnostics).range.start;
const hover = await request("textDocument/hover", { textDocument: { uri }, position: place });
check("hover explains", () => assert.match(hover.contents.value, /What the staff accept/));

const { line, character } = place;
client.change(uri, 2, { range: at(line, character), text: "😀 " }, { range: at(line, character + 3), text: "é " });
const lines = text.split("\n");
lines[line] = `${lines[line].slice(0, character)}😀 é ${lines[line].slice(character)}`;
text = lines.join("\n");
({ diagnostics } = await client.diagnostics(uri, 2));
check("two changes of one notification are followed in their order", () =>
  assert.ok(diagnostics.some((item) => item.code === "DL2001" && slice(text, item.range).includes("the market leader in benchtop"))));

const symbols = await request("textDocument/documentSymbol", { textDocument: { uri } });
check("the outline has pages", () => assert.ok(symbols.some((symbol) => /summary/i.test(symbol.name) && /^page/.test(symbol.detail))));
const folds = await request("textDocument/foldingRange", { textDocument: { uri } });
const lenses = await request("textDocument/codeLens", { textDocument: { uri } });
check("sections fold and count", () => assert.ok(folds.length > 10 && lenses.length > 5));

const range = diagnostics.find((item) => item.code === "DL2001").range;
const actions = await request("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } });
const suppress = actions.find((action) => /beside the draft/.test(action.title));
const [argument] = suppress.command.arguments;
await request("workspace/executeCommand", { command: suppress.command.command, arguments: [{ ...argument, reason: "survey in the binder" }] });
check("a suppression is written with its reason", () => assert.match(readFileSync(`${folder}/disclosurelint.suppressions.yml`, "utf8"), /survey in the binder/));

const source = new rpc.CancellationTokenSource();
client.change(uri, 3, { range: at(line, character), text: "x" });
client.change(uri, 4, { range: at(line, character), text: "x" });
const cancelled = request("textDocument/codeLens", { textDocument: { uri } }, source.token).then(() => "answered", (error) => error.code);
source.cancel();
const outcome = await cancelled;
check("a request is cancelled or answered, never lost", () => assert.ok(outcome === "answered" || outcome === -32800));
await assert.rejects(request("no/such"), (error) => error.code === -32601);

const code = await client.stop();
check("shutdown and exit end with 0", () => assert.equal(code, 0));
console.log(`${checks} checks`);
