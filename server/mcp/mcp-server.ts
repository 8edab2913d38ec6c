import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { DomainError } from '../errors.js';
import type { Logger } from '../logger.js';
import type { McpTool, ToolContext } from './mcp-tool.js';
import { paperTools } from './paper-tools.js';
import { readerTools } from './reader-tools.js';

const about = { name: 'lectern', title: 'Lectern', version: '1.0.0' };
const instructions =
  'Research papers of a Lectern desk. Papers are named by keys such as arxiv:1706.03762; search first, then read.';

/** The desk for language models (Model Context Protocol): tools over the services that answer GraphQL. */
export function createMcpServer(context: ToolContext, logger: Pick<Logger, 'error'>): McpServer {
  const server = new McpServer(about, { instructions });
  for (const tool of [...paperTools, ...readerTools]) {
    const { name, title, description, input, readOnly } = tool;
    const annotations = { readOnlyHint: readOnly, destructiveHint: false, openWorldHint: false };
    server.registerTool(name, { title, description, inputSchema: input, annotations }, (given) =>
      call(tool, context, given, logger),
    );
  }
  return server;
}

/** What goes wrong is told to the model, which can do something about it. */
async function call(
  tool: McpTool,
  context: ToolContext,
  input: unknown,
  logger: Pick<Logger, 'error'>,
): Promise<CallToolResult> {
  try {
    const { text, data } = await tool.run(context, input as never);
    return { content: [{ type: 'text', text }], structuredContent: data };
  } catch (error) {
    const known = error instanceof DomainError;
    if (!known) logger.error({ err: error, tool: tool.name }, 'a tool failed');
    const text = known ? error.message : 'Something went wrong on the desk. Try again in a moment.';
    return { content: [{ type: 'text', text }], isError: true };
  }
}
