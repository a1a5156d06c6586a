// Starts the language server and speaks to it through vscode-jsonrpc.
import { spawn } from "node:child_process";
import rpc from "vscode-jsonrpc/node.js";

export function start(tool, cwd) {
  const [command, ...args] = tool;
  const server = spawn(command, [...args, "lsp"], { cwd, stdio: ["pipe", "pipe", "inherit"] });
  const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
  const published = new Map();
  const waiting = [];
  connection.onNotification("textDocument/publishDiagnostics", (message) => {
    published.set(message.uri, message);
    for (const item of waiting.splice(0)) item.fits(message) ? item.resolve(message) : waiting.push(item);
  });
  connection.onNotification("window/logMessage", ({ message }) => console.error(message));
  connection.listen();
  const exited = new Promise((resolve) => server.on("exit", resolve));
  return {
    connection,
    server,
    exited,
    // The diagnostics of a version, or of a later one.
    diagnostics: (uri, version) => {
      const known = published.get(uri);
      if (known?.version >= version) return Promise.resolve(known);
      return new Promise((resolve) => waiting.push({ fits: (message) => message.uri === uri && message.version >= version, resolve }));
    },
    change: (uri, version, ...contentChanges) => connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    open: (uri, text, languageId = "html") =>
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    async stop() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}

export const at = (line, character) => ({ start: { line, character }, end: { line, character } });

export function slice(text, { start, end }) {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return text.slice(starts[start.line] + start.character, starts[end.line] + end.character);
}
