import { Maximize, Minus, Plus } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Chip } from '../../ui/Chip';
import { IconButton } from '../../ui/IconButton';
import { paperPath } from '../papers/paper-path';
import { HoverCard } from './HoverCard';
import { MapLabels } from './MapLabels';
import type { MapRegions } from './MapPage';
import css from './MapPlane.module.css';
import { chosenStore } from './map-state';
import { createPainter, type Layer } from './painter';
import type { Places } from './places';
import { Surface } from './surface';
import { useHover } from './use-hover';
import { useLasso } from './use-lasso';
import { useSize } from './use-size';
import { useZoom } from './use-zoom';
import { type Box, fitBox, viewStore } from './view';

interface MapPlaneProps {
  places: Places | undefined;
  regions: MapRegions;
  colours: Map<number, number>;
  layers: Layer[];
}

export function MapPlane({ places, regions, colours, layers }: MapPlaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const outer = useSize(box);
  const size = useMemo(() => fitBox(outer, places), [outer, places]);
  const [drawing, setDrawing] = useState(false);
  const problem = useSurface(canvas, places, size, layers);
  const zoom = useZoom(box, size, drawing);
  const hover = useHover(box, places, size, drawing);
  const shape = useLasso({ box, places, size, active: drawing, onEnd: () => setDrawing(false) });
  const navigate = useNavigate();
  if (problem) return <p className={css.problem}>{problem}</p>;
  return (
    <div className={css.plane}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list beside offers the same to keyboards */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside offers the same to keyboards */}
      <div
        ref={box}
        className={css.box}
        data-map={places ? 'ready' : 'waiting'}
        data-drawing={drawing || undefined}
        data-over={hover.paper ? true : undefined}
        onClick={() => {
          if (hover.paper) void navigate(paperPath(hover.paper.key));
        }}
      >
        <canvas
          ref={canvas}
          className={css.canvas}
          role="img"
          aria-label="All papers as dots, those of like meaning side by side. The list of topics holds the same."
        />
        <MapLabels regions={regions} colours={colours} size={size} />
        {shape ? (
          <svg className={css.lasso} aria-hidden="true">
            <polygon points={shape.map((point) => point.join(',')).join(' ')} />
          </svg>
        ) : null}
        {hover.spot ? <HoverCard spot={hover.spot} paper={hover.paper} size={size} /> : null}
      </div>
      <div className={css.tools}>
        <Chip
          pressed={drawing}
          onToggle={() => {
            chosenStore.set(null);
            setDrawing(!drawing);
          }}
          title="Then draw a line around papers; with the mouse, hold Shift"
        >
          Select an area
        </Chip>
        <IconButton name="Closer" onClick={() => zoom.by(1.6)}>
          <Plus aria-hidden="true" />
        </IconButton>
        <IconButton name="Farther" onClick={() => zoom.by(1 / 1.6)}>
          <Minus aria-hidden="true" />
        </IconButton>
        <IconButton name="Whole map" onClick={zoom.whole}>
          <Maximize aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

const NO_WEBGL =
  'This browser draws no maps: it has no WebGL, or it is switched off. The list holds the same papers.';

/** Paints the layers on the canvas; says why when it can't. */
function useSurface(
  canvas: RefObject<HTMLCanvasElement | null>,
  places: Places | undefined,
  size: Box,
  layers: Layer[],
): string | null {
  const [surface, setSurface] = useState<Surface | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (!canvas.current || !places) return;
    const painter = createPainter(canvas.current, places);
    if (!painter) return setProblem(NO_WEBGL);
    const made = new Surface(canvas.current, painter, viewStore.get());
    setSurface(made);
    const stop = viewStore.subscribe(() => made.look(viewStore.get()));
    return () => {
      stop();
      made.dispose();
      setSurface(null);
    };
  }, [canvas, places]);
  useEffect(() => surface?.resize(size), [surface, size]);
  useEffect(() => surface?.setLayers(layers), [surface, layers]);
  return problem;
}
