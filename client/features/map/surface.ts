import type { ZoomTransform } from 'd3-zoom';
import type { Layer, Painter } from './painter';
import type { Box, Size } from './view';

/** Beyond the box on each side, as a share of it: so far one can pan before the edge of the picture shows. */
const MARGIN = 0.25;
/** Painting takes at most a quarter of the time, but is never put off for long: the first one also makes the program. */
const REST = 3;
const LONGEST_REST_MS = 400;
/** Two frames pass before a picture can be known to be there. */
const FRAMES_MS = 34;

/**
 * Keeps the picture in step with the view. Between paintings the last picture is moved and scaled by the browser, so that
 * panning stays smooth however long painting takes; where it takes next to nothing, every frame is painted.
 */
export class Surface {
  private drawn: ZoomTransform | undefined;
  private dirty = false;
  private frame = 0;
  private begun = 0;
  private nextAt = 0;
  private isThere: (() => boolean) | undefined;
  private box: Box = { width: 1, height: 1, unit: 1 };

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly painter: Painter,
    private view: ZoomTransform,
  ) {}

  resize(box: Box): void {
    this.box = box;
    const { width, height } = this.margin;
    Object.assign(this.canvas.style, {
      left: `${-width}px`,
      top: `${-height}px`,
      width: `${box.width + 2 * width}px`,
      height: `${box.height + 2 * height}px`,
      transformOrigin: `${width}px ${height}px`,
    });
    this.ask();
  }

  setLayers(layers: Layer[]): void {
    this.painter.setLayers(layers);
    this.ask();
  }

  look(view: ZoomTransform): void {
    this.view = view;
    this.shift();
    this.ask();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.painter.dispose();
  }

  private get margin(): Size {
    return {
      width: Math.round(this.box.width * MARGIN),
      height: Math.round(this.box.height * MARGIN),
    };
  }

  private ask(): void {
    this.dirty = true;
    if (!this.frame) this.frame = requestAnimationFrame((now) => this.tick(now));
  }

  private tick(now: number): void {
    this.frame = 0;
    if (this.isThere?.()) {
      const cost = Math.max(0, now - this.begun - FRAMES_MS);
      this.nextAt = now + Math.min(REST * cost, LONGEST_REST_MS);
      this.isThere = undefined;
    }
    if (this.dirty && !this.isThere && now >= this.nextAt) this.paint(now);
    if (this.dirty || this.isThere) this.frame = requestAnimationFrame((time) => this.tick(time));
  }

  private paint(now: number): void {
    this.begun = now;
    this.dirty = false;
    this.isThere = this.painter.paint(this.view, this.box, this.margin);
    this.drawn = this.view;
    this.shift();
  }

  /** Puts the last picture where its papers are now. */
  private shift(): void {
    if (!this.drawn) return;
    const scale = this.view.k / this.drawn.k;
    const x = this.view.x - this.drawn.x * scale;
    const y = this.view.y - this.drawn.y * scale;
    this.canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }
}
