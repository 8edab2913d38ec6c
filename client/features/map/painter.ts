import type { ZoomTransform } from 'd3-zoom';
import * as twgl from 'twgl.js';
import type { Places } from './places';
import type { Box, Size } from './view';

const VERTEX = `#version 300 es
in float x;
in float y;
in vec4 colour;
uniform vec2 scale;
uniform vec2 shift;
uniform float size;
out vec4 tint;
void main() {
  tint = colour;
  gl_Position = vec4(vec2(x, y) * scale + shift, 0.0, 1.0);
  gl_PointSize = size;
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
in vec4 tint;
uniform float hole;
uniform float soft;
out vec4 paint;
void main() {
  vec2 place = gl_PointCoord * 2.0 - 1.0;
  float distance = dot(place, place);
  float alpha = tint.a * smoothstep(1.0, 1.0 - soft, distance) * step(hole, distance);
  paint = vec4(tint.rgb * alpha, alpha);
}`;

/** Some papers, drawn in one go: their colours (four bytes each), and how. */
export interface Layer {
  rows: ArrayLike<number> | null;
  colours: Uint8Array;
  /** In pixels, unzoomed. */
  size: number;
  ring?: boolean;
}

export interface Painter {
  setLayers(layers: Layer[]): void;
  /** @param margin pixels beyond the box on each side. @returns asks whether the picture is there. */
  paint(view: ZoomTransform, box: Box, margin: Size): () => boolean;
  dispose(): void;
}

/** Draws papers as dots; null where the browser has no WebGL. */
export function createPainter(canvas: HTMLCanvasElement, places: Places): Painter | null {
  const gl = canvas.getContext('webgl2', { antialias: false, premultipliedAlpha: true });
  if (!gl) return null;
  const program = twgl.createProgramInfo(gl, [VERTEX, FRAGMENT]);
  let drawn: { layer: Layer; buffers: twgl.BufferInfo }[] = [];
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  const clear = () => {
    for (const { buffers } of drawn)
      for (const { buffer } of Object.values(buffers.attribs ?? {})) gl.deleteBuffer(buffer);
    drawn = [];
  };
  return {
    setLayers: (layers) => {
      clear();
      drawn = layers.map((layer) => ({
        layer,
        buffers: twgl.createBufferInfoFromArrays(gl, arraysOf(layer, places)),
      }));
    },
    paint: (view, box, margin) => {
      resize(canvas, box, margin);
      const seen = { width: box.width + 2 * margin.width, height: box.height + 2 * margin.height };
      const ratio = canvas.width / seen.width;
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.useProgram(program.program);
      for (const { layer, buffers } of drawn) {
        twgl.setBuffersAndAttributes(gl, program, buffers);
        const size = layer.size * ratio * Math.min(3, view.k ** 0.4);
        twgl.setUniforms(program, {
          ...projection(view, box, seen),
          size,
          // The edge fades over about a pixel.
          soft: Math.min(1, 4 / size),
          hole: layer.ring ? 0.4 : 0,
        });
        twgl.drawBufferInfo(gl, buffers, gl.POINTS);
      }
      return fence(gl);
    },
    dispose: () => {
      clear();
      gl.deleteProgram(program.program);
    },
  };
}

const SHARPEST = 2;

function resize(canvas: HTMLCanvasElement, box: Box, margin: Size) {
  const ratio = Math.min(SHARPEST, window.devicePixelRatio);
  const width = Math.round((box.width + 2 * margin.width) * ratio);
  const height = Math.round((box.height + 2 * margin.height) * ratio);
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
}

/** From the map to WebGL's -1 … 1 over all that is painted. */
function projection({ k, x, y }: ZoomTransform, box: Box, seen: Size) {
  const pixels = box.unit * k;
  const middle = [
    x + (box.width / 2) * k - box.width / 2,
    y + (box.height / 2) * k - box.height / 2,
  ];
  return {
    scale: [(pixels * 2) / seen.width, (pixels * 2) / seen.height],
    shift: [(middle[0]! * 2) / seen.width, (-middle[1]! * 2) / seen.height],
  };
}

function arraysOf({ rows, colours }: Layer, places: Places): twgl.Arrays {
  const pick = (column: Float32Array) =>
    rows ? Float32Array.from(rows, (row) => column[row]!) : column;
  return {
    x: { numComponents: 1, data: pick(places.x) },
    y: { numComponents: 1, data: pick(places.y) },
    colour: { numComponents: 4, data: colours, normalize: true },
  };
}

function fence(gl: WebGL2RenderingContext): () => boolean {
  const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  return () => {
    if (!sync || gl.isContextLost()) return true;
    if (gl.getSyncParameter(sync, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
    gl.deleteSync(sync);
    return true;
  };
}
