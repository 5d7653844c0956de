import type { SVGProps } from 'react';

interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'stroke'> {
  size?: number;
  /** How thick the lines are, on a grid of 24 by 24. */
  stroke?: number;
}

interface Drawing {
  paths: string[];
  filled: boolean;
}

/** @public Called by what the build makes of every `~icons/tabler/…` (vite.config.ts). */
export const icon = ({ paths, filled }: Drawing) =>
  function Icon({ size = 24, stroke = 2, color = 'currentColor', ...rest }: IconProps) {
    return (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 24 24"
        width={size}
        height={size}
        fill={filled ? color : 'none'}
        stroke={filled ? 'none' : color}
        strokeWidth={stroke}
        strokeLinecap="round"
        strokeLinejoin="round"
        {...rest}
      >
        {paths.map((d) => (
          <path key={d} d={d} />
        ))}
      </svg>
    );
  };
