import { useEffect, useState } from 'react';
import type { ItemVersion } from '@/lib/features/reporting/model/version';

/** A page that stands open asks this often who else has saved; a hidden one does not ask. */
const everySeconds = 15;

function isVersion(each: unknown): each is ItemVersion {
  return typeof each === 'object' && each !== null && 'task' in each && 'version' in each && 'name' in each;
}

async function ask(reportId: string): Promise<readonly ItemVersion[]> {
  const answer = await fetch(`/api/desk/reports/${reportId}`);
  const told: unknown = answer.ok ? await answer.json() : {};
  const items = typeof told === 'object' && told !== null && 'items' in told ? told.items : [];
  return Array.isArray(items) ? items.filter(isVersion) : [];
}

/** Who last saved which item, told anew while the page is looked at; empty before the first answer. */
export function useItemVersions(reportId: string): readonly ItemVersion[] {
  const [versions, setVersions] = useState<readonly ItemVersion[]>([]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      // No answer changes nothing: the next one tells.
      ask(reportId).then(setVersions, () => undefined);
    };
    const timer = setInterval(look, everySeconds * 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reportId]);
  return versions;
}
