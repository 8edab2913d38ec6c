import type { z } from 'zod';
import type { Services } from '../desk-services.js';
import type { Viewer } from '../viewer.js';

/** For whom tools act; null without a token. */
export interface ToolContext {
  readonly services: Services;
  readonly viewer: Viewer | null;
}

/** What a tool answers: for a model to read, and the same for programs. */
export interface ToolAnswer {
  readonly text: string;
  readonly data: Record<string, unknown>;
}

export interface McpTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  /** Whether it leaves everything as it is. */
  readonly readOnly: boolean;
  run(context: ToolContext, input: never): Promise<ToolAnswer>;
}

type Input<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape>>;

/** A tool whose `run` is given what its `input` describes. */
export const defineTool = <Shape extends z.ZodRawShape>(
  tool: Omit<McpTool, 'input' | 'run'> & {
    readonly input: Shape;
    run(context: ToolContext, input: Input<Shape>): Promise<ToolAnswer>;
  },
): McpTool => tool;
