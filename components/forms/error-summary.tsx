'use client';

import { useEffect, useRef } from 'react';
import type { FormState } from '@/lib/platform/form';
import { fieldId } from './field';
import { useRefused } from './use-refused';

export interface ErrorSummaryProps {
  /** What was not done and how much is to be mended: 'Chưa lưu được: có 2 lỗi cần sửa'. */
  title: string;
  state: FormState;
  /** Of one form among several of a page. */
  scope?: string | undefined;
}

/** Focused when it appears: by `autofocus` on a page from the server, by the effect after an action. */
export function ErrorSummary({ title, state, scope }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const { issues, message } = state;
  useRefused(state);
  useEffect(() => {
    if (issues.length > 0) box.current?.focus();
  }, [issues]);
  if (issues.length === 0) return null;
  return (
    <div className="errsum" role="alert" tabIndex={-1} autoFocus ref={box} data-outcome={state.outcome}>
      <h2>{title}</h2>
      {message ? <p>{message}</p> : null}
      <ul>
        {issues.map(({ field, message: words }) => (
          <li key={`${field} ${words}`}>
            {field ? <a href={`#${fieldId(field, scope)}`}>{words}</a> : words}
          </li>
        ))}
      </ul>
    </div>
  );
}
