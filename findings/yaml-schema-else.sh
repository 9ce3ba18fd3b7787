#!/usr/bin/env bash
# The YAML language server checks a value by `else`, but offers nothing from it, not even where the value must be one of its words.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts yaml-language-server@1.25.0 >/dev/null
echo "yaml-language-server $(grep -m1 '"version"' node_modules/yaml-language-server/package.json | cut -d'"' -f4)"

# Two schemas that allow the same: yes or no as words, and what YAML itself takes for a truth.
cat > schema.json <<'JS'
{ "type": "object", "properties": {
  "direct": { "anyOf": [ { "enum": ["ja", "nee"] }, { "type": "boolean" } ] },
  "conditional": { "if": { "type": "boolean" }, "else": { "enum": ["ja", "nee"] } } } }
JS
cat > proof.cjs <<'JS'
const { spawn } = require('node:child_process');
const server = spawn('node_modules/.bin/yaml-language-server', ['--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
const waiting = new Map(); const problems = new Map(); let buffer = Buffer.alloc(0); let id = 0;
const send = message => { const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`); };
const ask = (method, params) => new Promise(done => { waiting.set(++id, done); send({ id, method, params }); });
server.stdout.on('data', data => { buffer = Buffer.concat([buffer, data]);
  for (;;) { const end = buffer.indexOf('\r\n\r\n'); if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end))[1]); if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length)); buffer = buffer.subarray(end + 4 + length);
    if (message.id !== undefined && message.method) send({ id: message.id, result: message.method === 'workspace/configuration' ? [{}] : null });
    else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
    else if (message.method === 'textDocument/publishDiagnostics') problems.set(message.params.uri, message.params.diagnostics); } });
const open = (name, line) => { const uri = `file://${process.cwd()}/${name}`;
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1,
    text: `# yaml-language-server: $schema=./schema.json\n${line}` } } }); return uri; };
(async () => {
  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  send({ method: 'initialized', params: {} });
  for (const key of ['direct', 'conditional']) {
    const empty = open(`${key}-empty.yaml`, `${key}: `);
    const offered = (await ask('textDocument/completion', { textDocument: { uri: empty }, position: { line: 1, character: key.length + 2 } })).items
      .map(item => item.label).sort();
    const wrong = open(`${key}-wrong.yaml`, `${key}: misschien\n`);
    for (let i = 0; i < 100 && !problems.has(wrong); i++) await new Promise(next => setTimeout(next, 100));
    console.log(`${key}: offers ${offered.join(' ') || 'nothing'}; of "misschien" it says ${problems.get(wrong)?.length ?? 0} problem`);
  }
  process.exit(0);
})();
JS
echo "What is offered at an empty value, and what is said of a wrong one:"
timeout 100 node proof.cjs | tee said.txt

grep -q '^direct: offers .*ja.*nee.*; of "misschien" it says 1 problem$' said.txt || { echo "CHANGED: direct"; exit 1; }
grep -q '^conditional: offers nothing; of "misschien" it says 1 problem$' said.txt || { echo "CHANGED: conditional"; exit 1; }
echo 'Still so: a word that only `else` names is demanded and never offered. Repeat it under `examples`, which is offered and demands nothing.'
