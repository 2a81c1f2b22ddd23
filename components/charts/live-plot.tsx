'use client';

import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { SharePlotProps } from './share-plot';

type Props = SharePlotProps & Readonly<{ children: ReactNode }>;

/** The server's own picture, until the interactive one has come: it is fetched once the page stands. */
export function LivePlot({ children, ...plot }: Props) {
  const [Plot, setPlot] = useState<ComponentType<SharePlotProps> | null>(null);
  useEffect(() => {
    let isShown = true;
    // Where it cannot be fetched the picture that stands there says the same.
    void import('./share-plot').then(
      ({ SharePlot }) => {
        if (isShown) setPlot(() => SharePlot);
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return Plot === null ? children : <Plot {...plot} />;
}
