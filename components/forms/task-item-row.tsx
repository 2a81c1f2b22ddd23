import type { ReactNode } from 'react';
import type { FormState } from '@/lib/platform/form';
import { wire, type Wiring } from './field';
import { FieldError } from './field-error';

export interface ItemChoice {
  name: string;
  /** 'Không thay đổi' and 'Có thay đổi'. */
  options: readonly { value: string; label: string }[];
  selected?: string;
  state?: FormState;
}

export interface TaskItemRowProps {
  /** Where links and the error summary land. */
  id: string;
  number: number;
  title: string;
  /** Read before the choice by those who do not see the row: 'Mục 1: Nghị quyết …'. */
  legend: string;
  status: ReactNode;
  /** Short facts under the title: last period's answer, "mục chưa xác minh". */
  notes?: readonly string[];
  choice?: ItemChoice;
  /** Instead of a choice: the way to the open item, or to open it. */
  link?: { href: string; label: string };
  strong?: boolean;
  /** The reason it was returned, and the editor when it is open. */
  children?: ReactNode;
}

interface ChoiceProps {
  choice: ItemChoice;
  wiring: Wiring;
}

function Choice({ choice, wiring }: ChoiceProps) {
  return choice.options.map(({ value, label }, index) => (
    <label className="opt" key={value}>
      <input
        id={index === 0 ? wiring.id : undefined}
        type="radio"
        name={choice.name}
        value={value}
        defaultChecked={wiring.value === value}
        {...wiring.aria}
      />
      {label}
    </label>
  ));
}

function What({
  title,
  strong,
  status,
  notes = [],
}: Pick<TaskItemRowProps, 'title' | 'strong' | 'status' | 'notes'>) {
  return (
    <div className="t">
      {strong ? <b>{title}</b> : title}
      <span className="line">
        {status}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </span>
    </div>
  );
}

/** One task in two lines: what it is and where it stands, and the one choice that answers it. */
export function TaskItemRow({ id, number, legend, choice, link, children, ...what }: TaskItemRowProps) {
  const wiring = choice && wire({ name: choice.name, state: choice.state, defaultValue: choice.selected });
  return (
    <fieldset className="item" id={id}>
      <legend className="vh">{legend}</legend>
      <div className="hd">
        <span className="n" aria-hidden="true">
          {number}
        </span>
        <What {...what} />
        <div className="choice">
          {choice && wiring ? <Choice choice={choice} wiring={wiring} /> : null}
          {link ? <a href={link.href}>{link.label}</a> : null}
        </div>
      </div>
      <FieldError id={wiring?.errorId} message={wiring?.issue} />
      {children ? <div className="edit">{children}</div> : null}
    </fieldset>
  );
}
