import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { isJSONRPCRequest, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

const failed = -32_000;

/** Passes messages between standard input and output and a running desk; rejects nothing, but says what failed. */
export async function bridge(stdio: Transport, deskUrl: string, token: string): Promise<void> {
  const desk = new StreamableHTTPClientTransport(new URL('/mcp', deskUrl), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  });
  desk.onmessage = (message) => void stdio.send(message);
  stdio.onmessage = (message) =>
    void desk.send(message).catch((error: Error) => refuse(stdio, message, deskUrl, error));
  stdio.onclose = () => void desk.close();
  await desk.start();
  await stdio.start();
}

async function refuse(
  stdio: Transport,
  message: JSONRPCMessage,
  deskUrl: string,
  error: Error,
): Promise<void> {
  if (!isJSONRPCRequest(message)) return;
  const text = `The desk at ${deskUrl} did not answer: ${error.message}`;
  await stdio.send({ jsonrpc: '2.0', id: message.id, error: { code: failed, message: text } });
}
