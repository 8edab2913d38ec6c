import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

export interface ToolResult {
  readonly failed: boolean;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for
  readonly data: any;
}

export interface McpSession {
  readonly client: Client;
  call(tool: string, input?: Record<string, unknown>): Promise<ToolResult>;
  close(): Promise<void>;
}

/** A session of the SDK's own client. */
export async function openMcp(transport: Transport): Promise<McpSession> {
  const client = new Client({ name: 'tests', version: '1.0.0' });
  await client.connect(transport);
  return {
    client,
    call: async (name, input = {}) => {
      const result = await client.callTool({ name, arguments: input });
      const [content] = result.content as { text: string }[];
      return {
        failed: result.isError === true,
        text: content!.text,
        data: result.structuredContent,
      };
    },
    close: () => client.close(),
  };
}

/** What every transport is held to. */
export const toolNames = [
  'my_recommendations',
  'rate_paper',
  'read_paper',
  'save_paper',
  'search_papers',
  'similar_papers',
];
