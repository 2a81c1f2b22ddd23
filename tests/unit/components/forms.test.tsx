import { describe, expect, it } from 'vitest';
import { Checkbox } from '@/components/forms/checkbox';
import { DateField } from '@/components/forms/date-field';
import { DecisionRadios } from '@/components/forms/decision-radios';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NumberField } from '@/components/forms/number-field';
import { Radios } from '@/components/forms/radios';
import { ReasonBox } from '@/components/forms/reason-box';
import { Select } from '@/components/forms/select';
import { SubmitButton } from '@/components/forms/submit-button';
import { TaskItemRow } from '@/components/forms/task-item-row';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { Status } from '@/components/ui/status';
import { emptyState, type FormState } from '@/lib/platform/form';
import { render, tagOf, textOf, valuesOf } from './render';

const state: FormState = {
  values: { teams: 'khoảng 1.640', answer: 'changed' },
  issues: [{ field: 'teams', message: 'Số tổ: nhập một số nguyên, ví dụ 1.642' }],
  outcome: 'invalid',
};
const words = { name: 'teams', label: 'Số tổ', hint: 'Số nguyên', before: 'Kỳ trước 1.598' };
const options = [
  { value: 'same', label: 'Không thay đổi' },
  { value: 'changed', label: 'Có thay đổi' },
];

const controls = {
  input: <TextField {...words} state={state} />,
  number: <NumberField {...words} unit="tổ" state={state} />,
  date: <DateField {...words} state={state} />,
  textarea: <TextArea {...words} state={state} />,
  select: <Select {...words} options={options} state={state} />,
};

describe('a field', () => {
  it.each(Object.entries(controls))('labels, describes and marks itself (%s)', (_, control) => {
    const html = render(control);
    expect(html).toContain('for="f-teams"');
    expect(html).toContain('aria-describedby="f-teams-before f-teams-hint f-teams-error"');
    expect(html).toContain('aria-invalid="true"');
    for (const id of ['f-teams', 'f-teams-before', 'f-teams-hint', 'f-teams-error']) {
      expect(valuesOf(html, 'id')).toContain(id);
    }
    expect(textOf(html)).toContain('nhập một số nguyên');
  });

  it('keeps what was typed, even when it was wrong', () => {
    expect(valuesOf(render(controls.number), 'value')).toEqual(['khoảng 1.640']);
    expect(textOf(render(controls.textarea))).toContain('khoảng 1.640');
  });

  it('shows its first value before anything was typed, and no trouble', () => {
    const html = render(<TextField name="title" label="Tên" state={emptyState} defaultValue="Đề án" />);
    expect(valuesOf(html, 'value')).toEqual(['Đề án']);
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('aria-describedby');
  });

  it('says in words that it is optional', () => {
    const html = render(<TextField name="note" label="Ghi chú" optional="(không bắt buộc)" />);
    expect(textOf(html)).toBe('Ghi chú (không bắt buộc)');
  });

  it('makes an id of any name', () => {
    expect(render(<TextField name="items[3].value" label="Giá trị" />)).toContain('for="f-items-3-value"');
  });
});

describe('a choice', () => {
  it('has a legend, labels and the chosen answer', () => {
    const html = render(<Radios name="answer" label="Mục 3" options={options} state={state} />);
    expect(textOf(html)).toBe('Mục 3 Không thay đổi Có thay đổi');
    expect(html).toMatch(
      /<input[^>]*checked=""[^>]*value="changed"|<input[^>]*value="changed"[^>]*checked=""/,
    );
    expect(html.match(/checked/g)).toHaveLength(1);
  });

  it('takes its error where the summary lands', () => {
    const wrong: FormState = { values: {}, issues: [{ field: 'd3', message: 'Chọn một' }] };
    const html = render(
      <DecisionRadios name="d3" label="Quyết định mục 3" options={options} state={wrong} />,
    );
    expect(tagOf(html, 'fieldset')).toContain('aria-describedby="f-d3-error"');
    expect(valuesOf(html, 'id')).toEqual(['f-d3-error', 'f-d3', 'f-d3-changed']);
    const summary = render(<ErrorSummary title="Có 1 lỗi" state={wrong} />);
    expect(summary).toContain('href="#f-d3"');
  });

  it('can be a single box', () => {
    expect(render(<Checkbox name="all" label="Tất cả" checked />)).toContain('checked=""');
    expect(render(<Checkbox name="all" label="Tất cả" state={emptyState} />)).not.toContain('checked');
  });
});

describe('the error summary', () => {
  it('is announced, can be focused, and repeats the words beside the field', () => {
    const html = render(<ErrorSummary title="Chưa lưu được: có 1 lỗi cần sửa" state={state} />);
    expect(tagOf(html, 'div')).toContain('role="alert"');
    expect(tagOf(html, 'div')).toContain('tabindex="-1"');
    expect(tagOf(html, 'div')).toContain('autofocus');
    expect(tagOf(html, 'div')).toContain('data-outcome="invalid"');
    expect(html).toContain('<a href="#f-teams">Số tổ: nhập một số nguyên, ví dụ 1.642</a>');
  });

  it('is not there when nothing is wrong', () => {
    expect(render(<ErrorSummary title="Lỗi" state={emptyState} />)).toBe('');
  });
});

describe('a task in the report', () => {
  const status = (
    <Status tone="good" icon="check">
      Đã xác nhận
    </Status>
  );
  const row = { id: 'muc-3', number: 3, title: 'Tổ công nghệ số', legend: 'Mục 3: Tổ công nghệ số', status };

  it('is a group named by its task with one choice', () => {
    const html = render(
      <TaskItemRow {...row} choice={{ name: 'answer', options, state }} notes={['Kỳ trước: 85 %']} />,
    );
    expect(html).toContain('<legend class="vh">Mục 3: Tổ công nghệ số</legend>');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(textOf(html)).toContain('Kỳ trước: 85 %');
  });

  it('offers a link instead where the item is open elsewhere', () => {
    const html = render(<TaskItemRow {...row} link={{ href: '#muc-3', label: 'Đến mục 3' }} />);
    expect(html).not.toContain('radio');
    expect(html).toContain('<a href="#muc-3">Đến mục 3</a>');
  });
});

describe('without script', () => {
  it('offers no ready phrases that could not be pressed, but the box they fill', () => {
    const html = render(<ReasonBox name="r3" label="Lý do trả lại" phrases={['Thiếu số']} />);
    expect(html).not.toContain('Thiếu số');
    expect(html).toContain('<textarea');
  });

  it('submits with an ordinary button', () => {
    const html = render(
      <SubmitButton name="act" value="send">
        Gửi báo cáo
      </SubmitButton>,
    );
    expect(tagOf(html, 'button')).toContain('type="submit"');
    expect(textOf(html)).toBe('Gửi báo cáo');
  });
});
