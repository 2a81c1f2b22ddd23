export type IconName =
  | 'back'
  | 'check'
  | 'clock'
  | 'cross'
  | 'dash'
  | 'differ'
  | 'file'
  | 'find'
  | 'half'
  | 'info'
  | 'pen'
  | 'query'
  | 'ring'
  | 'slash'
  | 'tri';

/** Points into the sprite drawn once per page by `IconSprite`: rows repeat icons hundreds of times. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
