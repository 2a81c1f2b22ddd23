import type { IconName } from '@/components/ui/icon';

const disc = 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z';
const ring = `${disc}m0 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z`;
const box = 'M2 0h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2Zm0 2v12h12V2H2Z';

/** Shapes on a 16-unit square, filled by even-odd so that holes need no direction. */
const shapes: Record<IconName, string> = {
  back: 'M6.4 2.2 5 .8.2 5.6 5 10.4 6.4 9 4 6.6h6a3.4 3.4 0 0 1 0 6.8H5v2h5A5.4 5.4 0 0 0 10 4.6H4l2.4-2.4Z',
  check: `${disc}m-1 11.6L3.4 8l1.4-1.4L7 8.8l4.2-4.2L12.6 6 7 11.6Z`,
  clock: `${ring}M7 4h2v3.6l2.7 2.7-1.4 1.4L7 8.4V4Z`,
  cross:
    'M1 0h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H1a1 1 0 0 1-1-1V1a1 1 0 0 1 1-1Zm3.5 3.1L3.1 4.5 6.6 8l-3.5 3.5 1.4 1.4L8 9.4l3.5 3.5 1.4-1.4L9.4 8l3.5-3.5-1.4-1.4L8 6.6 4.5 3.1Z',
  dash: `${box}m2 5h8v2H4V7Z`,
  differ: 'M5 1 0 4.5 5 8V5.5h10v-2H5V1Zm6 7 5 3.5-5 3.5v-2.5H1v-2h10V8Z',
  file: 'M3 0h7l4 4v12H2V0h1Zm1 2v12h8V5H9V2H4Z',
  find: 'M6.5 0a6.5 6.5 0 0 1 5.2 10.4l4 4-1.4 1.4-4-4A6.5 6.5 0 1 1 6.5 0Zm0 2a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z',
  half: `${disc}m0 2a6 6 0 0 1 0 12V2Z`,
  info: `${ring}M7 7h2v5H7V7Zm0-3h2v2H7V4Z`,
  pen: 'm11.5.9 3.6 3.6L5 14.6l-4.6 1 1-4.6L11.5.9Zm0 2.8L3.2 12l-.3 1.1L4 12.8l8.3-8.3-.8-.8Z',
  query: `${ring}M5.2 6.4a2.8 2.8 0 1 1 4.2 2.4c-.3.2-.4.3-.4.7H7c0-1.2.5-1.9 1.3-2.4a.8.8 0 1 0-1.2-.7H5.2ZM7 10.5h2v2H7v-2Z`,
  ring,
  slash: `${ring}M3.1 11.5l8.4-8.4 1.4 1.4-8.4 8.4-1.4-1.4Z`,
  tri: 'M8 .8 16 15H0L8 .8ZM7 6v4h2V6H7Zm0 5.4v1.8h2v-1.8H7Z',
};

/** Lines of the paper's colour over a fill, for what may still move. */
function Veil() {
  return (
    <pattern id="veil" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="veil-line" width="2.5" height="6" />
    </pattern>
  );
}

function Hatch({ id, size, turn = 45 }: { id: string; size: number; turn?: number }) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${String(turn)})`}
    >
      <rect className="hatch-bg" width={size} height={size} />
      <rect className="hatch-line" width={size / 4} height={size} />
    </pattern>
  );
}

/** A plate with an edge behind a label on the map, as wide as its words. */
function LabelGround() {
  return (
    <filter id="tip-ground" x="-4%" y="-20%" width="108%" height="140%">
      <feFlood className="tip-edge" result="edge" />
      <feMorphology in="edge" operator="erode" radius="2" result="inside" />
      <feFlood className="tip-ground" />
      <feComposite operator="in" in2="inside" result="ground" />
      <feMerge>
        <feMergeNode in="edge" />
        <feMergeNode in="ground" />
        <feMergeNode in="SourceGraphic" />
      </feMerge>
    </filter>
  );
}

/** Every icon and the hatches for "no data", "not comparable" and "may still move", once per page, first thing in the body. */
export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      <defs>
        {Object.entries(shapes).map(([name, d]) => (
          <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
            <path fillRule="evenodd" d={d} />
          </symbol>
        ))}
        <Hatch id="hatch" size={12} />
        <Hatch id="hatch-s" size={6} />
        <Hatch id="bars" size={12} turn={90} />
        <Hatch id="bars-s" size={6} turn={90} />
        <Veil />
        <LabelGround />
      </defs>
    </svg>
  );
}
